-- Takes one token from a client's bucket. The arithmetic is that of Policy.java, in microseconds.
--
-- KEYS[1]  the bucket: the moment at which it will be full again; a full bucket needs no key
-- ARGV[1]  microseconds in which an empty bucket fills up
-- ARGV[2]  microseconds in which one token comes back
-- ARGV[3]  now, or nothing: then Redis' own clock, the one clock that all gateways share
--
-- Answers the microseconds until the bucket is full, negative if there was no token to take.
local span = tonumber(ARGV[1])
local interval = tonumber(ARGV[2])
local now = tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end

local full_at = tonumber(redis.call('GET', KEYS[1]) or now)
local until_full = math.min(math.max(full_at - now, 0), span)
local allowed = until_full + interval <= span
if allowed then
  until_full = until_full + interval
end

-- A refusal changes nothing, except where the clock was set back: the bucket would stay empty long.
if allowed or full_at > now + span then
  -- Written as a whole number: Lua would round so large a one to 14 digits.
  local value = string.format('%.0f', now + until_full)
  redis.call('SET', KEYS[1], value, 'PX', math.ceil(until_full / 1000))
end
return allowed and until_full or -until_full
