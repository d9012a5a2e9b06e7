package org.liveblogarchive.search.meaning;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of vectors; all that it answers have length 1. */
final class Vectors {

  private Vectors() {}

  /** The mean of the rows of a matrix. */
  static float[] meanOfRows(FloatBuffer matrix, int columns) {
    float[] sum = new float[columns];
    while (matrix.remaining() >= columns) {
      for (int column = 0; column < columns; column++) {
        sum[column] += matrix.get();
      }
    }
    return unit(sum);
  }

  /** The mean of some vectors. */
  static float[] mean(List<float[]> vectors) {
    float[] sum = new float[vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return unit(sum);
  }

  /** The numbers of a vector. */
  static List<Float> asList(float[] vector) {
    List<Float> numbers = new ArrayList<>(vector.length);
    for (float number : vector) {
      numbers.add(number);
    }
    return List.copyOf(numbers);
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float length = (float) Math.sqrt(squares);
    if (length == 0) {
      throw new IllegalArgumentException("A vector of length 0 has no direction");
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
