-- Gives each thread an API key of its own, in turn, out of the arguments behind the address.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  wrk.headers["X-API-Key"] = args[number % #args + 1]
end
