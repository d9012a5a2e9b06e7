-- Takes tokens from a client's bucket. The arithmetic is that of Policy.java, in microseconds.
--
-- KEYS[1]  the bucket: the moment at which it will be full again; a full bucket needs no key
-- ARGV[1]  microseconds in which an empty bucket fills up
-- ARGV[2]  microseconds in which one token comes back
-- ARGV[3]  how many tokens there must be
-- ARGV[4]  how many are taken if there are so many
-- ARGV[5]  now, or nothing: then Redis' own clock, the one clock that all gateways share
--
-- Answers how many were taken, and the microseconds until the bucket is full.
local span = tonumber(ARGV[1])
local interval = tonumber(ARGV[2])
local least = tonumber(ARGV[3])
local most = tonumber(ARGV[4])
local now = tonumber(ARGV[5])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end

local full_at = tonumber(redis.call('GET', KEYS[1]) or now)
local until_full = math.min(math.max(full_at - now, 0), span)
local granted = math.min(math.floor((span - until_full) / interval), most)
if granted < least then
  granted = 0
end
until_full = until_full + granted * interval

-- A refusal changes nothing, except where the clock was set back: the bucket would stay empty long.
if granted > 0 or full_at > now + span then
  -- Written as a whole number: Lua would round so large a one to 14 digits.
  local value = string.format('%.0f', now + until_full)
  redis.call('SET', KEYS[1], value, 'PX', math.ceil(until_full / 1000))
end
return string.format('%.0f %.0f', granted, until_full)
