// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Settings of the agent, and what it works with.
#[non_exhaustive]
pub struct AIAgentConfig {
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// Sentence that goes with waking the agent.
    pub wake_up_query: Option<String>,
    /// Time that is set or recorded for this: max idle.
    pub max_idle_time: Option<i32>,
    /// How long the user online may take before it is given up.
    pub user_online_timeout: Option<i32>,
    /// How long the user offline may take before it is given up.
    pub user_offline_timeout: Option<i32>,
    /// Whether this is switched on: push to talk.
    pub enable_push_to_talk: Option<bool>,
    /// Whether the agent finishes its sentence before it leaves.
    pub graceful_shutdown: Option<bool>,
    /// Loudness of the voice or sound.
    pub volume: Option<i64>,
    /// The workflow override params that are concerned.
    pub workflow_override_params: Option<String>,
    /// Web address under which the avatar is found.
    pub avatar_url: Option<String>,
    /// Which kind of avatar URL it is or is to be.
    pub avatar_url_type: Option<String>,
    /// Whether this is switched on: intelligent segment.
    pub enable_intelligent_segment: Option<bool>,
    /// Settings of the asr, and what it works with.
    pub asr_config: Option<AsrConfig>,
    /// Settings of the tts, and what it works with.
    pub tts_config: Option<TtsConfig>,
    /// Settings of the llm, and what it works with.
    pub llm_config: Option<LlmConfig>,
    /// Settings of the avatar, and what it works with.
    pub avatar_config: Option<AvatarConfig>,
    /// Settings of the interrupt, and what it works with.
    pub interrupt_config: Option<InterruptConfig>,
    /// Settings of the voiceprint, and what it works with.
    pub voiceprint_config: Option<VoiceprintConfig>,
    /// Settings of the turn detection, and what it works with.
    pub turn_detection_config: Option<TurnDetectionConfig>,
    /// Settings of the experimental, and what it works with.
    pub experimental_config: Option<String>,
    /// Settings of the vcr, and what it works with.
    pub vcr_config: Option<VcrConfig>,
    /// Settings of the ambient sound, and what it works with.
    pub ambient_sound_config: Option<AmbientSoundConfig>,
}

impl AIAgentConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Greeting`.
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }
    /// Sets `WakeUpQuery`.
    pub fn wake_up_query(mut self, value: impl Into<String>) -> Self {
        self.wake_up_query = Some(value.into());
        self
    }
    /// Sets `MaxIdleTime`.
    #[inline]
    pub fn max_idle_time(mut self, value: i32) -> Self {
        self.max_idle_time = Some(value);
        self
    }
    /// Sets `UserOnlineTimeout`.
    #[inline]
    pub fn user_online_timeout(mut self, value: i32) -> Self {
        self.user_online_timeout = Some(value);
        self
    }
    /// Sets `UserOfflineTimeout`.
    #[inline]
    pub fn user_offline_timeout(mut self, value: i32) -> Self {
        self.user_offline_timeout = Some(value);
        self
    }
    /// Sets `EnablePushToTalk`.
    #[inline]
    pub fn enable_push_to_talk(mut self, value: bool) -> Self {
        self.enable_push_to_talk = Some(value);
        self
    }
    /// Sets `GracefulShutdown`.
    #[inline]
    pub fn graceful_shutdown(mut self, value: bool) -> Self {
        self.graceful_shutdown = Some(value);
        self
    }
    /// Sets `Volume`.
    #[inline]
    pub fn volume(mut self, value: i64) -> Self {
        self.volume = Some(value);
        self
    }
    /// Sets `WorkflowOverrideParams`.
    pub fn workflow_override_params(mut self, value: impl Into<String>) -> Self {
        self.workflow_override_params = Some(value.into());
        self
    }
    /// Sets `AvatarUrl`.
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `AvatarUrlType`.
    pub fn avatar_url_type(mut self, value: impl Into<String>) -> Self {
        self.avatar_url_type = Some(value.into());
        self
    }
    /// Sets `EnableIntelligentSegment`.
    #[inline]
    pub fn enable_intelligent_segment(mut self, value: bool) -> Self {
        self.enable_intelligent_segment = Some(value);
        self
    }
    /// Sets `AsrConfig`.
    pub fn asr_config(mut self, value: impl Into<AsrConfig>) -> Self {
        self.asr_config = Some(value.into());
        self
    }
    /// Sets `TtsConfig`.
    pub fn tts_config(mut self, value: impl Into<TtsConfig>) -> Self {
        self.tts_config = Some(value.into());
        self
    }
    /// Sets `LlmConfig`.
    pub fn llm_config(mut self, value: impl Into<LlmConfig>) -> Self {
        self.llm_config = Some(value.into());
        self
    }
    /// Sets `AvatarConfig`.
    pub fn avatar_config(mut self, value: impl Into<AvatarConfig>) -> Self {
        self.avatar_config = Some(value.into());
        self
    }
    /// Sets `InterruptConfig`.
    pub fn interrupt_config(mut self, value: impl Into<InterruptConfig>) -> Self {
        self.interrupt_config = Some(value.into());
        self
    }
    /// Sets `VoiceprintConfig`.
    pub fn voiceprint_config(mut self, value: impl Into<VoiceprintConfig>) -> Self {
        self.voiceprint_config = Some(value.into());
        self
    }
    /// Sets `TurnDetectionConfig`.
    pub fn turn_detection_config(
        mut self,
        value: impl Into<TurnDetectionConfig>,
    ) -> Self {
        self.turn_detection_config = Some(value.into());
        self
    }
    /// Sets `ExperimentalConfig`.
    pub fn experimental_config(mut self, value: impl Into<String>) -> Self {
        self.experimental_config = Some(value.into());
        self
    }
    /// Sets `VcrConfig`.
    pub fn vcr_config(mut self, value: impl Into<VcrConfig>) -> Self {
        self.vcr_config = Some(value.into());
        self
    }
    /// Sets `AmbientSoundConfig`.
    pub fn ambient_sound_config(mut self, value: impl Into<AmbientSoundConfig>) -> Self {
        self.ambient_sound_config = Some(value.into());
        self
    }
}

request! {
    AIAgentConfig {
        "Greeting" => greeting: field,
        "WakeUpQuery" => wake_up_query: field,
        "MaxIdleTime" => max_idle_time: field,
        "UserOnlineTimeout" => user_online_timeout: field,
        "UserOfflineTimeout" => user_offline_timeout: field,
        "EnablePushToTalk" => enable_push_to_talk: field,
        "GracefulShutdown" => graceful_shutdown: field,
        "Volume" => volume: field,
        "WorkflowOverrideParams" => workflow_override_params: field,
        "AvatarUrl" => avatar_url: field,
        "AvatarUrlType" => avatar_url_type: field,
        "EnableIntelligentSegment" => enable_intelligent_segment: field,
        "AsrConfig" => asr_config: field,
        "TtsConfig" => tts_config: field,
        "LlmConfig" => llm_config: field,
        "AvatarConfig" => avatar_config: field,
        "InterruptConfig" => interrupt_config: field,
        "VoiceprintConfig" => voiceprint_config: field,
        "TurnDetectionConfig" => turn_detection_config: field,
        "ExperimentalConfig" => experimental_config: field,
        "VcrConfig" => vcr_config: field,
        "AmbientSoundConfig" => ambient_sound_config: field,
    }
}

/// Settings of the template, and what it works with.
#[non_exhaustive]
pub struct AIAgentTemplateConfig {
    /// Settings for a call by voice only.
    pub voice_chat: Option<VoiceChat>,
    /// Settings for a call in which the agent also sees the user's picture.
    pub vision_chat: Option<VisionChat>,
    /// Settings for a call with a three-dimensional digital human.
    pub avatar_chat3_d: Option<AvatarChat3D>,
}

impl AIAgentTemplateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceChat`.
    pub fn voice_chat(mut self, value: impl Into<VoiceChat>) -> Self {
        self.voice_chat = Some(value.into());
        self
    }
    /// Sets `VisionChat`.
    pub fn vision_chat(mut self, value: impl Into<VisionChat>) -> Self {
        self.vision_chat = Some(value.into());
        self
    }
    /// Sets `AvatarChat3D`.
    pub fn avatar_chat3_d(mut self, value: impl Into<AvatarChat3D>) -> Self {
        self.avatar_chat3_d = Some(value.into());
        self
    }
}

request! {
    AIAgentTemplateConfig {
        "VoiceChat" => voice_chat: field,
        "VisionChat" => vision_chat: field,
        "AvatarChat3D" => avatar_chat3_d: field,
    }
}

/// Settings of the ambient sound, and what it works with.
#[non_exhaustive]
pub struct AmbientSoundConfig {
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Loudness of the voice or sound.
    pub volume: Option<i32>,
}

impl AmbientSoundConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `Volume`.
    #[inline]
    pub fn volume(mut self, value: i32) -> Self {
        self.volume = Some(value);
        self
    }
}

request! {
    AmbientSoundConfig {
        "ResourceId" => resource_id: field,
        "Volume" => volume: field,
    }
}

/// Settings of the asr, and what it works with.
#[non_exhaustive]
pub struct AsrConfig {
    /// Silence after which the user's sentence is taken as finished.
    pub asr_max_silence: Option<i32>,
    /// ID of the asr language that the call is about.
    pub asr_language_id: Option<String>,
    /// The custom params that are concerned.
    pub custom_params: Option<String>,
    /// How long the vad lasts.
    pub vad_duration: Option<i32>,
    /// The asr hot words to work on or to narrow the list down to.
    pub asr_hot_words: Vec<String>,
    /// Level that the vad has on its scale.
    pub vad_level: Option<i32>,
}

impl AsrConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AsrMaxSilence`.
    #[inline]
    pub fn asr_max_silence(mut self, value: i32) -> Self {
        self.asr_max_silence = Some(value);
        self
    }
    /// Sets `AsrLanguageId`.
    pub fn asr_language_id(mut self, value: impl Into<String>) -> Self {
        self.asr_language_id = Some(value.into());
        self
    }
    /// Sets `CustomParams`.
    pub fn custom_params(mut self, value: impl Into<String>) -> Self {
        self.custom_params = Some(value.into());
        self
    }
    /// Sets `VadDuration`.
    #[inline]
    pub fn vad_duration(mut self, value: i32) -> Self {
        self.vad_duration = Some(value);
        self
    }
    /// Sets `AsrHotWords`.
    pub fn asr_hot_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VadLevel`.
    #[inline]
    pub fn vad_level(mut self, value: i32) -> Self {
        self.vad_level = Some(value);
        self
    }
}

request! {
    AsrConfig {
        "AsrMaxSilence" => asr_max_silence: field,
        "AsrLanguageId" => asr_language_id: field,
        "CustomParams" => custom_params: field,
        "VadDuration" => vad_duration: field,
        "AsrHotWords" => asr_hot_words: field,
        "VadLevel" => vad_level: field,
    }
}

/// What is known about the asr.
#[non_exhaustive]
pub struct AsrInfo {
    /// Where the part begins. Example: `1.4`.
    pub from: Option<f64>,
    /// Where the part ends. Example: `2.5`.
    pub to: Option<f64>,
    /// ID of the clip that the item belongs to or stands for.
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub clip_id: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1.4`.
    pub timestamp: Option<f64>,
}

response! {
    AsrInfo {
        "From" => from: value,
        "To" => to: value,
        "ClipId" => clip_id: value,
        "Content" => content: value,
        "Timestamp" => timestamp: value,
    }
}

/// Settings or facts of the sound.
#[non_exhaustive]
pub struct Audio {
    /// Method by which the stream is compressed. Example: `AAC`.
    pub codec: Option<String>,
    /// Profile of the codec or of the settings. Example: `aac_low`.
    pub profile: Option<String>,
    /// Samples of the sound a second, in hertz. Example: `44100`.
    pub samplerate: Option<String>,
    /// Amount of data a second that a stream takes. Example: `128`.
    pub bitrate: Option<String>,
    /// The channels that are concerned. Example: `2`.
    pub channels: Option<String>,
    /// Whether the stream is left out of the output. Example: `false`.
    pub remove: Option<String>,
    /// How the loudness is changed.
    pub volume: Option<Volume>,
}

impl Audio {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `Samplerate`.
    pub fn samplerate(mut self, value: impl Into<String>) -> Self {
        self.samplerate = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    pub fn bitrate(mut self, value: impl Into<String>) -> Self {
        self.bitrate = Some(value.into());
        self
    }
    /// Sets `Channels`.
    pub fn channels(mut self, value: impl Into<String>) -> Self {
        self.channels = Some(value.into());
        self
    }
    /// Sets `Remove`.
    pub fn remove(mut self, value: impl Into<String>) -> Self {
        self.remove = Some(value.into());
        self
    }
    /// Sets `Volume`.
    pub fn volume(mut self, value: impl Into<Volume>) -> Self {
        self.volume = Some(value.into());
        self
    }
}

response! {
    Audio {
        "Codec" => codec: value,
        "Profile" => profile: value,
        "Samplerate" => samplerate: value,
        "Bitrate" => bitrate: value,
        "Channels" => channels: value,
        "Remove" => remove: value,
        "Volume" => volume: value,
    }
}

/// Settings that belong to the chosen method for sound.
#[non_exhaustive]
pub struct AudioCodecSetting {
    /// Profile of the codec or of the settings.
    pub profile: Option<String>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i32>,
    /// Rate or share that applies to the sample.
    pub sample_rate: Option<i32>,
}

impl AudioCodecSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    #[inline]
    pub fn bitrate(mut self, value: i32) -> Self {
        self.bitrate = Some(value);
        self
    }
    /// Sets `SampleRate`.
    #[inline]
    pub fn sample_rate(mut self, value: i32) -> Self {
        self.sample_rate = Some(value);
        self
    }
}

request! {
    AudioCodecSetting {
        "Profile" => profile: field,
        "Bitrate" => bitrate: field,
        "SampleRate" => sample_rate: field,
    }
}

/// Chooses the sound by its language.
#[non_exhaustive]
pub struct AudioLanguageSelection {
    /// **Required.** Code that stands for the language, for programs to act on.
    pub language_code: Option<String>,
}

impl AudioLanguageSelection {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LanguageCode`, which is required.
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
}

request! {
    AudioLanguageSelection {
        "LanguageCode" => language_code: field,
    }
}

/// The audio params that are concerned.
#[non_exhaustive]
pub struct AudioParams {
    /// Method by which the stream is compressed. Example: `AAC`.
    pub codec: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1000`.
    pub bitrate: Option<String>,
    /// Samples of the sound a second, in hertz. Example: `44100`.
    pub samplerate: Option<String>,
    /// The channels that are concerned. Example: `2`.
    pub channels: Option<String>,
    /// Profile of the codec or of the settings. Example: `1`.
    pub profile: Option<String>,
}

impl AudioParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    pub fn bitrate(mut self, value: impl Into<String>) -> Self {
        self.bitrate = Some(value.into());
        self
    }
    /// Sets `Samplerate`.
    pub fn samplerate(mut self, value: impl Into<String>) -> Self {
        self.samplerate = Some(value.into());
        self
    }
    /// Sets `Channels`.
    pub fn channels(mut self, value: impl Into<String>) -> Self {
        self.channels = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
}

response! {
    AudioParams {
        "Codec" => codec: value,
        "Bitrate" => bitrate: value,
        "Samplerate" => samplerate: value,
        "Channels" => channels: value,
        "Profile" => profile: value,
    }
}

/// Chooses the sound by its packet ID.
#[non_exhaustive]
pub struct AudioPidSelection {
    /// **Required.** Packet ID in the transport stream.
    pub pid: Option<i64>,
}

impl AudioPidSelection {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    #[inline]
    pub fn pid(mut self, value: i64) -> Self {
        self.pid = Some(value);
        self
    }
}

request! {
    AudioPidSelection {
        "Pid" => pid: field,
    }
}

/// The audio selectors to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AudioSelector {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Chooses the sound by its language.
    pub audio_language_selection: Option<AudioLanguageSelection>,
    /// Chooses the sound by its packet ID.
    pub audio_pid_selection: Option<AudioPidSelection>,
    /// Chooses the sound by the number of its track.
    pub audio_track_selection: Vec<AudioTrackSelection>,
}

impl AudioSelector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AudioLanguageSelection`.
    pub fn audio_language_selection(
        mut self,
        value: impl Into<AudioLanguageSelection>,
    ) -> Self {
        self.audio_language_selection = Some(value.into());
        self
    }
    /// Sets `AudioPidSelection`.
    pub fn audio_pid_selection(mut self, value: impl Into<AudioPidSelection>) -> Self {
        self.audio_pid_selection = Some(value.into());
        self
    }
    /// Sets `AudioTrackSelection`.
    pub fn audio_track_selection(
        mut self,
        value: impl IntoIterator<Item = impl Into<AudioTrackSelection>>,
    ) -> Self {
        self.audio_track_selection = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AudioSelector {
        "Name" => name: field,
        "AudioLanguageSelection" => audio_language_selection: field,
        "AudioPidSelection" => audio_pid_selection: field,
        "AudioTrackSelection" => audio_track_selection: field,
    }
}

/// The audio settings to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AudioSetting {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Name that the audio selector goes by.
    pub audio_selector_name: Option<String>,
    /// Code that stands for the language, for programs to act on.
    pub language_code: Option<String>,
    /// Name that the language goes by.
    pub language_name: Option<String>,
    /// Method by which the sound is compressed.
    pub audio_codec: Option<String>,
    /// Settings that belong to the chosen method for sound.
    pub audio_codec_setting: Option<AudioCodecSetting>,
}

impl AudioSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AudioSelectorName`.
    pub fn audio_selector_name(mut self, value: impl Into<String>) -> Self {
        self.audio_selector_name = Some(value.into());
        self
    }
    /// Sets `LanguageCode`.
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
    /// Sets `LanguageName`.
    pub fn language_name(mut self, value: impl Into<String>) -> Self {
        self.language_name = Some(value.into());
        self
    }
    /// Sets `AudioCodec`.
    pub fn audio_codec(mut self, value: impl Into<String>) -> Self {
        self.audio_codec = Some(value.into());
        self
    }
    /// Sets `AudioCodecSetting`.
    pub fn audio_codec_setting(mut self, value: impl Into<AudioCodecSetting>) -> Self {
        self.audio_codec_setting = Some(value.into());
        self
    }
}

request! {
    AudioSetting {
        "Name" => name: field,
        "AudioSelectorName" => audio_selector_name: field,
        "LanguageCode" => language_code: field,
        "LanguageName" => language_name: field,
        "AudioCodec" => audio_codec: field,
        "AudioCodecSetting" => audio_codec_setting: field,
    }
}

/// Items of the kind audio stream info that were found or are concerned.
#[non_exhaustive]
pub struct AudioStreamInfoList {
    /// Place of the stream among those in the file. Example: `1`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `aac`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `AAC (Advanced Audio Coding)`.
    pub codec_long_name: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/44100`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `[15][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `0x000f`.
    pub codec_tag: Option<String>,
    /// How sound samples are stored. Example: `fltp`.
    pub sample_fmt: Option<String>,
    /// Rate or share that applies to the sample. Example: `44100`.
    pub sample_rate: Option<String>,
    /// The channels that are concerned. Example: `2`.
    pub channels: Option<String>,
    /// How the sound channels are arranged, such as stereo.
    pub channel_layout: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/90000`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1.473556`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `403.039989`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `0.f`.
    pub bitrate: Option<String>,
    /// Language of the stream. Example: `us`.
    pub lang: Option<String>,
}

response! {
    AudioStreamInfoList {
        "Index" => index: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "SampleFmt" => sample_fmt: value,
        "SampleRate" => sample_rate: value,
        "Channels" => channels: value,
        "ChannelLayout" => channel_layout: value,
        "Timebase" => timebase: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "Lang" => lang: value,
    }
}

/// Chooses the sound by the number of its track.
#[non_exhaustive]
pub struct AudioTrackSelection {
    /// **Required.** ID of the track that the call is about.
    pub track_id: Option<i64>,
}

impl AudioTrackSelection {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrackId`, which is required.
    #[inline]
    pub fn track_id(mut self, value: i64) -> Self {
        self.track_id = Some(value);
        self
    }
}

request! {
    AudioTrackSelection {
        "TrackId" => track_id: field,
    }
}

/// Settings for a call with a three-dimensional digital human.
#[non_exhaustive]
pub struct AvatarChat3D {
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// Earlier turns of the conversation that the language model is given.
    pub llm_history: Vec<LlmHistory>,
    /// The workflow override params that are concerned.
    pub workflow_override_params: Option<String>,
    /// Whether this is switched on: intelligent segment.
    pub enable_intelligent_segment: Option<bool>,
    /// IDs of the voices to work on or to narrow the list down to.
    pub voice_id_list: Vec<String>,
    /// ID of the avatar that the call is about.
    pub avatar_id: Option<String>,
    /// Whether a line may break inside a word.
    pub char_break: Option<bool>,
    /// Whether this is switched on: voice interrupt.
    pub enable_voice_interrupt: Option<bool>,
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// Whether the agent finishes its sentence before it leaves.
    pub graceful_shutdown: Option<bool>,
    /// The interrupt words to work on or to narrow the list down to.
    pub interrupt_words: Vec<String>,
    /// How long the user online may take before it is given up.
    pub user_online_timeout: Option<i32>,
    /// ID of the asr language that the call is about.
    pub asr_language_id: Option<String>,
    /// How long the user offline may take before it is given up.
    pub user_offline_timeout: Option<i32>,
    /// Instructions that the language model follows in all its turns.
    pub llm_system_prompt: Option<String>,
    /// The bailian application params that are concerned.
    pub bailian_app_params: Option<String>,
    /// Level that the vad has on its scale.
    pub vad_level: Option<i32>,
    /// Upper limit that applies to the llm history.
    pub llm_history_limit: Option<i32>,
    /// Silence after which the user's sentence is taken as finished.
    pub asr_max_silence: Option<i32>,
    /// Sentence that goes with waking the agent.
    pub wake_up_query: Option<String>,
    /// Loudness of the voice or sound.
    pub volume: Option<i64>,
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// Whether only the voice that was registered is listened to.
    pub use_voiceprint: Option<bool>,
    /// Time that is set or recorded for this: max idle.
    pub max_idle_time: Option<i32>,
    /// The asr hot words to work on or to narrow the list down to.
    pub asr_hot_words: Vec<String>,
    /// Whether this is switched on: push to talk.
    pub enable_push_to_talk: Option<bool>,
}

impl AvatarChat3D {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Greeting`.
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }
    /// Sets `LlmHistory`.
    pub fn llm_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<LlmHistory>>,
    ) -> Self {
        self.llm_history = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WorkflowOverrideParams`.
    pub fn workflow_override_params(mut self, value: impl Into<String>) -> Self {
        self.workflow_override_params = Some(value.into());
        self
    }
    /// Sets `EnableIntelligentSegment`.
    #[inline]
    pub fn enable_intelligent_segment(mut self, value: bool) -> Self {
        self.enable_intelligent_segment = Some(value);
        self
    }
    /// Sets `VoiceIdList`.
    pub fn voice_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AvatarId`.
    pub fn avatar_id(mut self, value: impl Into<String>) -> Self {
        self.avatar_id = Some(value.into());
        self
    }
    /// Sets `CharBreak`.
    #[inline]
    pub fn char_break(mut self, value: bool) -> Self {
        self.char_break = Some(value);
        self
    }
    /// Sets `EnableVoiceInterrupt`.
    #[inline]
    pub fn enable_voice_interrupt(mut self, value: bool) -> Self {
        self.enable_voice_interrupt = Some(value);
        self
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `GracefulShutdown`.
    #[inline]
    pub fn graceful_shutdown(mut self, value: bool) -> Self {
        self.graceful_shutdown = Some(value);
        self
    }
    /// Sets `InterruptWords`.
    pub fn interrupt_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserOnlineTimeout`.
    #[inline]
    pub fn user_online_timeout(mut self, value: i32) -> Self {
        self.user_online_timeout = Some(value);
        self
    }
    /// Sets `AsrLanguageId`.
    pub fn asr_language_id(mut self, value: impl Into<String>) -> Self {
        self.asr_language_id = Some(value.into());
        self
    }
    /// Sets `UserOfflineTimeout`.
    #[inline]
    pub fn user_offline_timeout(mut self, value: i32) -> Self {
        self.user_offline_timeout = Some(value);
        self
    }
    /// Sets `LlmSystemPrompt`.
    pub fn llm_system_prompt(mut self, value: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(value.into());
        self
    }
    /// Sets `BailianAppParams`.
    pub fn bailian_app_params(mut self, value: impl Into<String>) -> Self {
        self.bailian_app_params = Some(value.into());
        self
    }
    /// Sets `VadLevel`.
    #[inline]
    pub fn vad_level(mut self, value: i32) -> Self {
        self.vad_level = Some(value);
        self
    }
    /// Sets `LlmHistoryLimit`.
    #[inline]
    pub fn llm_history_limit(mut self, value: i32) -> Self {
        self.llm_history_limit = Some(value);
        self
    }
    /// Sets `AsrMaxSilence`.
    #[inline]
    pub fn asr_max_silence(mut self, value: i32) -> Self {
        self.asr_max_silence = Some(value);
        self
    }
    /// Sets `WakeUpQuery`.
    pub fn wake_up_query(mut self, value: impl Into<String>) -> Self {
        self.wake_up_query = Some(value.into());
        self
    }
    /// Sets `Volume`.
    #[inline]
    pub fn volume(mut self, value: i64) -> Self {
        self.volume = Some(value);
        self
    }
    /// Sets `VoiceId`.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `UseVoiceprint`.
    #[inline]
    pub fn use_voiceprint(mut self, value: bool) -> Self {
        self.use_voiceprint = Some(value);
        self
    }
    /// Sets `MaxIdleTime`.
    #[inline]
    pub fn max_idle_time(mut self, value: i32) -> Self {
        self.max_idle_time = Some(value);
        self
    }
    /// Sets `AsrHotWords`.
    pub fn asr_hot_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnablePushToTalk`.
    #[inline]
    pub fn enable_push_to_talk(mut self, value: bool) -> Self {
        self.enable_push_to_talk = Some(value);
        self
    }
}

request! {
    AvatarChat3D {
        "Greeting" => greeting: field,
        "LlmHistory" => llm_history: field,
        "WorkflowOverrideParams" => workflow_override_params: field,
        "EnableIntelligentSegment" => enable_intelligent_segment: field,
        "VoiceIdList" => voice_id_list: field,
        "AvatarId" => avatar_id: field,
        "CharBreak" => char_break: field,
        "EnableVoiceInterrupt" => enable_voice_interrupt: field,
        "VoiceprintId" => voiceprint_id: field,
        "GracefulShutdown" => graceful_shutdown: field,
        "InterruptWords" => interrupt_words: field,
        "UserOnlineTimeout" => user_online_timeout: field,
        "AsrLanguageId" => asr_language_id: field,
        "UserOfflineTimeout" => user_offline_timeout: field,
        "LlmSystemPrompt" => llm_system_prompt: field,
        "BailianAppParams" => bailian_app_params: field,
        "VadLevel" => vad_level: field,
        "LlmHistoryLimit" => llm_history_limit: field,
        "AsrMaxSilence" => asr_max_silence: field,
        "WakeUpQuery" => wake_up_query: field,
        "Volume" => volume: field,
        "VoiceId" => voice_id: field,
        "UseVoiceprint" => use_voiceprint: field,
        "MaxIdleTime" => max_idle_time: field,
        "AsrHotWords" => asr_hot_words: field,
        "EnablePushToTalk" => enable_push_to_talk: field,
    }
}

/// Settings of the avatar, and what it works with.
#[non_exhaustive]
pub struct AvatarConfig {
    /// ID of the avatar that the call is about.
    pub avatar_id: Option<String>,
}

impl AvatarConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AvatarId`.
    pub fn avatar_id(mut self, value: impl Into<String>) -> Self {
        self.avatar_id = Some(value.into());
        self
    }
}

request! {
    AvatarConfig {
        "AvatarId" => avatar_id: field,
    }
}

/// The media category with its place in the tree.
#[non_exhaustive]
pub struct Category {
    /// Kind of the item, out of those that the service tells apart. Example: `default`.
    pub type_: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `-1`.
    pub parent_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `45`.
    pub cate_id: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `0`.
    pub level: Option<i64>,
}

response! {
    Category {
        "Type" => type_: value,
        "ParentId" => parent_id: value,
        "CateName" => cate_name: value,
        "CateId" => cate_id: value,
        "Level" => level: value,
    }
}

/// Outcomes of the censor, one entry each.
#[non_exhaustive]
pub struct CensorResult {
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<String>,
    /// Label that the item carries. Example: `Normal`.
    pub label: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `Antispam`.
    pub scene: Option<String>,
    /// Score of the finding; the higher, the surer. Example: `100`.
    pub rate: Option<String>,
}

response! {
    CensorResult {
        "Suggestion" => suggestion: value,
        "Label" => label: value,
        "Scene" => scene: value,
        "Rate" => rate: value,
    }
}

/// Settings of the chat sync, and what it works with.
#[non_exhaustive]
pub struct ChatSyncConfig {
    /// ID of the IMAI agent that the call is about.
    pub imai_agent_id: Option<String>,
    /// ID of the receiver that the call is about.
    pub receiver_id: Option<String>,
}

impl ChatSyncConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IMAIAgentId`.
    pub fn imai_agent_id(mut self, value: impl Into<String>) -> Self {
        self.imai_agent_id = Some(value.into());
        self
    }
    /// Sets `ReceiverId`.
    pub fn receiver_id(mut self, value: impl Into<String>) -> Self {
        self.receiver_id = Some(value.into());
        self
    }
}

request! {
    ChatSyncConfig {
        "IMAIAgentId" => imai_agent_id: field,
        "ReceiverId" => receiver_id: field,
    }
}

/// What is known about the clip.
#[non_exhaustive]
pub struct ClipInfo {
    /// Where the part begins. Example: `2`.
    pub from: Option<f64>,
    /// Where the part ends. Example: `4`.
    pub to: Option<f64>,
    /// How sure or how good the result is. Example: `0.99`.
    pub score: Option<f64>,
}

response! {
    ClipInfo {
        "From" => from: value,
        "To" => to: value,
        "Score" => score: value,
    }
}

values! {
    /// Method by which the stream is compressed.
    pub enum Codec {
        /// The method that nearly all devices can play.
        H264 = "H.264",
        /// The method with smaller files, which not all devices can play.
        H265 = "H.265",
    }
}

/// Details about the codec.
#[non_exhaustive]
pub struct CodecDetail {
    /// Profile of the codec or of the settings.
    pub profile: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<String>,
}

impl CodecDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
}

request! {
    CodecDetail {
        "Profile" => profile: field,
        "Level" => level: field,
    }
}

/// Settings of each combine, one entry each.
#[non_exhaustive]
pub struct CombineConfig {
    /// Position of the audio in its sequence, or the index for it. Example: `text`.
    pub audio_index: Option<String>,
    /// Position of the video in its sequence, or the index for it. Example: `text`.
    pub video_index: Option<String>,
    /// Where the range begins. Example: `0.0`.
    pub start: Option<f64>,
    /// How long it lasts, or how long the term bought is. Example: `20.0`.
    pub duration: Option<f64>,
}

impl CombineConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AudioIndex`.
    pub fn audio_index(mut self, value: impl Into<String>) -> Self {
        self.audio_index = Some(value.into());
        self
    }
    /// Sets `VideoIndex`.
    pub fn video_index(mut self, value: impl Into<String>) -> Self {
        self.video_index = Some(value.into());
        self
    }
    /// Sets `Start`.
    #[inline]
    pub fn start(mut self, value: f64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: f64) -> Self {
        self.duration = Some(value);
        self
    }
}

response! {
    CombineConfig {
        "AudioIndex" => audio_index: value,
        "VideoIndex" => video_index: value,
        "Start" => start: value,
        "Duration" => duration: value,
    }
}

/// Settings of the container, as a file format or as a unit that runs an image.
#[non_exhaustive]
pub struct Container {
    /// Notation or file format that is used. Example: `mp4`.
    pub format: Option<String>,
}

impl Container {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
}

response! {
    Container {
        "Format" => format: value,
    }
}

/// Outcomes of the cover image censor, one entry each.
#[non_exhaustive]
pub struct CoverImageCensorResult {
    /// Object in OSS, by its path in the bucket. Example: `test/ai/censor/v2/vme-****.jpg`.
    pub object: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-shanghai`.
    pub location: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `bucket-out-test-****`.
    pub bucket: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<CensorResult>,
}

response! {
    CoverImageCensorResult {
        "Object" => object: value,
        "Location" => location: value,
        "Bucket" => bucket: value,
        "Results" => results: list("Result"),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomizedVoiceJobData {
    /// ID of the voice that the item belongs to or stands for. Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****29faef8144638ba42eb8e037****`.
    pub job_id: Option<String>,
}

response! {
    CustomizedVoiceJobData {
        "VoiceId" => voice_id: value,
        "JobId" => job_id: value,
    }
}

/// Settings of the drm, and what it works with.
#[non_exhaustive]
pub struct DrmConfig {
    /// IDs of the systems to work on or to narrow the list down to.
    pub system_ids: Vec<String>,
    /// How long the rotate lasts or how often it comes round.
    pub rotate_period: Option<i32>,
    /// ID of the content that the call is about.
    pub content_id: Option<String>,
    /// Whether whole pieces are encrypted or samples only.
    pub encryption_method: Option<String>,
    /// Value that the encryption starts from, in hexadecimal.
    pub iv: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

impl DrmConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SystemIds`.
    pub fn system_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RotatePeriod`.
    #[inline]
    pub fn rotate_period(mut self, value: i32) -> Self {
        self.rotate_period = Some(value);
        self
    }
    /// Sets `ContentId`.
    pub fn content_id(mut self, value: impl Into<String>) -> Self {
        self.content_id = Some(value.into());
        self
    }
    /// Sets `EncryptionMethod`.
    pub fn encryption_method(mut self, value: impl Into<String>) -> Self {
        self.encryption_method = Some(value.into());
        self
    }
    /// Sets `IV`.
    pub fn iv(mut self, value: impl Into<String>) -> Self {
        self.iv = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    DrmConfig {
        "SystemIds" => system_ids: field,
        "RotatePeriod" => rotate_period: field,
        "ContentId" => content_id: field,
        "EncryptionMethod" => encryption_method: field,
        "IV" => iv: field,
        "Url" => url: field,
    }
}

/// What was worked on.
#[non_exhaustive]
pub struct DynamicImageJobInput {
    /// Kind of the item, out of those that the service tells apart. Example: `OSS`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `oss://test-bucket/sample-input.mp4`.
    pub media: Option<String>,
    /// File in OSS by bucket, region and object.
    pub oss_file: Option<File>,
}

response! {
    DynamicImageJobInput {
        "Type" => type_: value,
        "Media" => media: value,
        "OssFile" => oss_file: value,
    }
}

/// Where the result was written.
#[non_exhaustive]
pub struct DynamicImageJobOutput {
    /// Kind of the item, out of those that the service tells apart. Example: `Media`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `****d80e4e4044975745c14b****`.
    pub media: Option<String>,
    /// File in OSS by bucket, region and object.
    pub oss_file: Option<File>,
}

response! {
    DynamicImageJobOutput {
        "Type" => type_: value,
        "Media" => media: value,
        "OssFile" => oss_file: value,
    }
}

/// What was measured or stored about the dynamic meta.
#[non_exhaustive]
pub struct DynamicMetaData {
    /// Kind of the item, out of those that the service tells apart. Example: `system`.
    pub type_: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
}

response! {
    DynamicMetaData {
        "Type" => type_: value,
        "Data" => data: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum EditingBatchJobStatus {
        /// Done.
        Finished = "Finished",
        /// Made, with nothing done yet.
        Init = "Init",
        /// Ended without success.
        Failed = "Failed",
        /// Being worked on.
        Processing = "Processing",
    }
}

/// How the output is encrypted.
#[non_exhaustive]
pub struct Encryption {
    /// Which kind of encrypt it is or is to be. Example: `PrivateEncryption`.
    pub encrypt_type: Option<String>,
    /// Encrypted key that KMS can open. Example: `MTYi00NDU0LTg5O****`.
    pub cipher_text: Option<String>,
    /// Address of the service that gives players the key.
    /// Example: `https://sample.com/path?CipherText=MTYi00NDU0LTg5O****`.
    pub decrypt_key_uri: Option<String>,
    /// Which kind of key service it is or is to be. Example: `KMS`.
    pub key_service_type: Option<String>,
}

impl Encryption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EncryptType`.
    pub fn encrypt_type(mut self, value: impl Into<String>) -> Self {
        self.encrypt_type = Some(value.into());
        self
    }
    /// Sets `CipherText`.
    pub fn cipher_text(mut self, value: impl Into<String>) -> Self {
        self.cipher_text = Some(value.into());
        self
    }
    /// Sets `DecryptKeyUri`.
    pub fn decrypt_key_uri(mut self, value: impl Into<String>) -> Self {
        self.decrypt_key_uri = Some(value.into());
        self
    }
    /// Sets `KeyServiceType`.
    pub fn key_service_type(mut self, value: impl Into<String>) -> Self {
        self.key_service_type = Some(value.into());
        self
    }
}

response! {
    Encryption {
        "EncryptType" => encrypt_type: value,
        "CipherText" => cipher_text: value,
        "DecryptKeyUri" => decrypt_key_uri: value,
        "KeyServiceType" => key_service_type: value,
    }
}

/// Detection of devices such as telephones in the picture.
#[non_exhaustive]
pub struct Equipment {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl Equipment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    Equipment {
        "Enabled" => enabled: field,
    }
}

/// File in OSS by bucket, region and object.
#[non_exhaustive]
pub struct File {
    /// OSS bucket that the files are or will be in. Example: `test-bucket`.
    pub bucket: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-shanghai`.
    pub location: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `sample-input.mp4`.
    pub object: Option<String>,
}

response! {
    File {
        "Bucket" => bucket: value,
        "Location" => location: value,
        "Object" => object: value,
    }
}

/// Items of the kind audio stream info that were found or are concerned.
#[non_exhaustive]
pub struct FileAudioStreamInfoList {
    /// Place of the stream among those in the file. Example: `1`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `aac`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `AAC (Advanced Audio Coding)`.
    pub codec_long_name: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/24000`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `mp4a`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `0x6134706d`.
    pub codec_tag: Option<String>,
    /// Profile of the codec or of the settings. Example: `High`.
    pub profile: Option<String>,
    /// How sound samples are stored. Example: `fltp`.
    pub sample_fmt: Option<String>,
    /// Rate or share that applies to the sample. Example: `44100`.
    pub sample_rate: Option<String>,
    /// The channels that are concerned. Example: `2`.
    pub channels: Option<String>,
    /// How the sound channels are arranged, such as stereo.
    pub channel_layout: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/44100`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `16.200998`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `127.794`.
    pub bitrate: Option<String>,
    /// Pictures a second. Example: `8`.
    pub fps: Option<String>,
    /// The num frames that are concerned. Example: `10`.
    pub num_frames: Option<String>,
    /// Language of the stream. Example: `und`.
    pub lang: Option<String>,
}

response! {
    FileAudioStreamInfoList {
        "Index" => index: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "Profile" => profile: value,
        "SampleFmt" => sample_fmt: value,
        "SampleRate" => sample_rate: value,
        "Channels" => channels: value,
        "ChannelLayout" => channel_layout: value,
        "Timebase" => timebase: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "Fps" => fps: value,
        "NumFrames" => num_frames: value,
        "Lang" => lang: value,
    }
}

/// What is known about the file basic.
#[non_exhaustive]
pub struct FileBasicInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `e520090207114cc7a392d44f0b211574`.
    pub media_id: Option<String>,
    /// Name under which the file is stored. Example: `file.m3u8`.
    pub file_name: Option<String>,
    /// State that the file is in. Example: `Normal`.
    pub file_status: Option<String>,
    /// Which kind of file it is or is to be. Example: `source_file`.
    pub file_type: Option<String>,
    /// How much space the file takes. Example: `31737`.
    pub file_size: Option<String>,
    /// Web address under which the file is found.
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/path/to/file.m3u8`.
    pub file_url: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Name that the format goes by. Example: `hls,applehttp`.
    pub format_name: Option<String>,
    /// Length of the media in seconds. Example: `403.039999`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `888.563`.
    pub bitrate: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `848`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `478`.
    pub height: Option<String>,
}

response! {
    FileBasicInfo {
        "MediaId" => media_id: value,
        "FileName" => file_name: value,
        "FileStatus" => file_status: value,
        "FileType" => file_type: value,
        "FileSize" => file_size: value,
        "FileUrl" => file_url: value,
        "Region" => region: value,
        "FormatName" => format_name: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "Width" => width: value,
        "Height" => height: value,
    }
}

/// Items of the kind file info that were found or are concerned.
#[non_exhaustive]
pub struct FileInfoList {
    /// What is known about the file basic.
    pub file_basic_info: Option<FileInfoListFileBasicInfo>,
}

response! {
    FileInfoList {
        "FileBasicInfo" => file_basic_info: value,
    }
}

/// What is known about the file basic.
#[non_exhaustive]
pub struct FileInfoListFileBasicInfo {
    /// Name under which the file is stored. Example: `example.mp4`.
    pub file_name: Option<String>,
    /// State that the file is in. Example: `Normal`.
    pub file_status: Option<String>,
    /// Which kind of file it is or is to be. Example: `source_file`.
    pub file_type: Option<String>,
    /// How much space the file takes. Example: `30611502`.
    pub file_size: Option<String>,
    /// Web address under which the file is found. Example: `text`.
    pub file_url: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Name that the format goes by. Example: `mov,mp4,m4a,3gp,3g2,mj2`.
    pub format_name: Option<String>,
    /// Length of the media in seconds. Example: `216.206667`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1132.68`.
    pub bitrate: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `960`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `540`.
    pub height: Option<String>,
}

response! {
    FileInfoListFileBasicInfo {
        "FileName" => file_name: value,
        "FileStatus" => file_status: value,
        "FileType" => file_type: value,
        "FileSize" => file_size: value,
        "FileUrl" => file_url: value,
        "Region" => region: value,
        "FormatName" => format_name: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "Width" => width: value,
        "Height" => height: value,
    }
}

/// Items of the kind video stream info that were found or are concerned.
#[non_exhaustive]
pub struct FileVideoStreamInfoList {
    /// Place of the stream among those in the file. Example: `0`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `text`.
    pub codec_long_name: Option<String>,
    /// Profile of the codec or of the settings. Example: `High`.
    pub profile: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/48`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `[0][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `0x0000`.
    pub codec_tag: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `960`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `540`.
    pub height: Option<String>,
    /// The has b frames that are concerned. Example: `2`.
    pub has_b_frames: Option<String>,
    /// Ratio of width to height of one sample. Example: `0:1`.
    pub sar: Option<String>,
    /// Ratio of width to height as displayed. Example: `0:1`.
    pub dar: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `30`.
    pub level: Option<String>,
    /// Pictures a second. Example: `24.0`.
    pub fps: Option<String>,
    /// Mean number of pictures a second. Example: `24.0`.
    pub avg_fps: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/12288`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.081706`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `216.206706`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1001.594`.
    pub bitrate: Option<String>,
    /// The num frames that are concerned. Example: `5184`.
    pub num_frames: Option<String>,
    /// Language of the stream. Example: `und`.
    pub lang: Option<String>,
    /// Angle by which the picture is turned. Example: `0`.
    pub rotate: Option<String>,
    /// The nb frames that are concerned. Example: `5184`.
    pub nb_frames: Option<String>,
}

response! {
    FileVideoStreamInfoList {
        "Index" => index: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "Profile" => profile: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "Width" => width: value,
        "Height" => height: value,
        "HasBFrames" => has_b_frames: value,
        "Sar" => sar: value,
        "Dar" => dar: value,
        "PixFmt" => pix_fmt: value,
        "Level" => level: value,
        "Fps" => fps: value,
        "AvgFPS" => avg_fps: value,
        "Timebase" => timebase: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "NumFrames" => num_frames: value,
        "Lang" => lang: value,
        "Rotate" => rotate: value,
        "Nb_frames" => nb_frames: value,
    }
}

/// Detection of a picture that does not move.
#[non_exhaustive]
pub struct FrameMotion {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// How long something has to last before it is reported.
    pub callback_delay: Option<i32>,
}

impl FrameMotion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `CallbackDelay`.
    #[inline]
    pub fn callback_delay(mut self, value: i32) -> Self {
        self.callback_delay = Some(value);
        self
    }
}

request! {
    FrameMotion {
        "Enabled" => enabled: field,
        "CallbackDelay" => callback_delay: field,
    }
}

/// Pictures a second.
#[non_exhaustive]
pub struct Framerate {
    /// Whether the frame rate is fixed or follows the source.
    pub framerate_control: Option<String>,
    /// Upper part of the frame rate as a fraction.
    pub framerate_numerator: Option<i32>,
    /// Lower part of the frame rate as a fraction.
    pub framerate_denominator: Option<i32>,
}

impl Framerate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FramerateControl`.
    pub fn framerate_control(mut self, value: impl Into<String>) -> Self {
        self.framerate_control = Some(value.into());
        self
    }
    /// Sets `FramerateNumerator`.
    #[inline]
    pub fn framerate_numerator(mut self, value: i32) -> Self {
        self.framerate_numerator = Some(value);
        self
    }
    /// Sets `FramerateDenominator`.
    #[inline]
    pub fn framerate_denominator(mut self, value: i32) -> Self {
        self.framerate_denominator = Some(value);
        self
    }
}

request! {
    Framerate {
        "FramerateControl" => framerate_control: field,
        "FramerateNumerator" => framerate_numerator: field,
        "FramerateDenominator" => framerate_denominator: field,
    }
}

/// Which functions of the model lead to which actions of the agent.
#[non_exhaustive]
pub struct FunctionMap {
    /// Function of the agent that goes with the one of the model beside it.
    pub function: Option<String>,
    /// Name under which the language model asks for the agent's action.
    pub match_function: Option<String>,
}

impl FunctionMap {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Function`.
    pub fn function(mut self, value: impl Into<String>) -> Self {
        self.function = Some(value.into());
        self
    }
    /// Sets `MatchFunction`.
    pub fn match_function(mut self, value: impl Into<String>) -> Self {
        self.match_function = Some(value.into());
        self
    }
}

request! {
    FunctionMap {
        "Function" => function: field,
        "MatchFunction" => match_function: field,
    }
}

/// Frames or seconds from one key frame to the next.
#[non_exhaustive]
pub struct Gop {
    /// The gop size units that are concerned.
    pub gop_size_units: Option<String>,
    /// How large the gop is or is to be.
    pub gop_size: Option<i32>,
    /// How many there are of this: bframes.
    pub bframes_num: Option<i32>,
}

impl Gop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GopSizeUnits`.
    pub fn gop_size_units(mut self, value: impl Into<String>) -> Self {
        self.gop_size_units = Some(value.into());
        self
    }
    /// Sets `GopSize`.
    #[inline]
    pub fn gop_size(mut self, value: i32) -> Self {
        self.gop_size = Some(value);
        self
    }
    /// Sets `BframesNum`.
    #[inline]
    pub fn bframes_num(mut self, value: i32) -> Self {
        self.bframes_num = Some(value);
        self
    }
}

request! {
    Gop {
        "GopSizeUnits" => gop_size_units: field,
        "GopSize" => gop_size: field,
        "BframesNum" => bframes_num: field,
    }
}

/// Detection of movements of the head.
#[non_exhaustive]
pub struct HeadMotion {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl HeadMotion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    HeadMotion {
        "Enabled" => enabled: field,
    }
}

/// The hotwords to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Hotword {
    /// Items of the kind transposition result to work on or to narrow the list down to.
    pub transposition_result_list: Vec<TranspositionResult>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// Words that were given or found.
    pub text: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
}

impl Hotword {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TranspositionResultList`.
    pub fn transposition_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TranspositionResult>>,
    ) -> Self {
        self.transposition_result_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `Text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    Hotword {
        "TranspositionResultList" => transposition_result_list: field,
        "Language" => language: field,
        "Text" => text: field,
        "Weight" => weight: field,
    }
}

/// The image watermarks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImageWatermark {
    /// ID of the template whose settings are used or shown.
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<OverwriteParams>,
}

impl ImageWatermark {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `OverwriteParams`.
    pub fn overwrite_params(mut self, value: impl Into<OverwriteParams>) -> Self {
        self.overwrite_params = Some(value.into());
        self
    }
}

response! {
    ImageWatermark {
        "TemplateId" => template_id: value,
        "OverwriteParams" => overwrite_params: value,
    }
}

/// What is worked on, as an address in OSS, a media ID or a stream.
#[non_exhaustive]
pub struct Input {
    /// File or media to work on, as an address or media ID.
    pub media: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl Input {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Media`.
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.media = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

response! {
    Input {
        "Media" => media: value,
        "Type" => type_: value,
    }
}

/// The input attachments to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InputAttachment {
    /// **Required.** ID of the input that the call is about.
    pub input_id: Option<String>,
    /// Name that the language goes by.
    pub language_name: Option<String>,
    /// The audio selectors to work on or to narrow the list down to.
    pub audio_selectors: Vec<AudioSelector>,
}

impl InputAttachment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputId`, which is required.
    pub fn input_id(mut self, value: impl Into<String>) -> Self {
        self.input_id = Some(value.into());
        self
    }
    /// Sets `LanguageName`.
    pub fn language_name(mut self, value: impl Into<String>) -> Self {
        self.language_name = Some(value.into());
        self
    }
    /// Sets `AudioSelectors`.
    pub fn audio_selectors(
        mut self,
        value: impl IntoIterator<Item = impl Into<AudioSelector>>,
    ) -> Self {
        self.audio_selectors = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InputAttachment {
        "InputId" => input_id: field,
        "LanguageName" => language_name: field,
        "AudioSelectors" => audio_selectors: field,
    }
}

/// The input group that the item belongs to or stands for.
#[non_exhaustive]
pub struct InputGroup {
    /// Kind of the item, out of those that the service tells apart. Example: `OSS`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// Web address under which the input is found. Example: `oss://bucket/path/to/video.mp4`.
    pub input_url: Option<String>,
}

impl InputGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Media`.
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.media = Some(value.into());
        self
    }
    /// Sets `InputUrl`.
    pub fn input_url(mut self, value: impl Into<String>) -> Self {
        self.input_url = Some(value.into());
        self
    }
}

response! {
    InputGroup {
        "Type" => type_: value,
        "Media" => media: value,
        "InputUrl" => input_url: value,
    }
}

/// The input settings to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InputSetting {
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Web address under which the source is found.
    pub source_url: Option<String>,
    /// ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// Name that the flow output goes by.
    pub flow_output_name: Option<String>,
    /// Most bits a second on the SRT connection.
    pub srt_max_bitrate: Option<i32>,
    /// Buffer of the SRT connection; larger ones stand more loss.
    pub srt_latency: Option<i32>,
    /// Passphrase that encrypts the SRT connection.
    pub srt_passphrase: Option<String>,
    /// Length in bits of the key that encrypts the SRT connection.
    pub srt_pb_key_len: Option<i32>,
}

impl InputSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `SourceUrl`.
    pub fn source_url(mut self, value: impl Into<String>) -> Self {
        self.source_url = Some(value.into());
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
    /// Sets `FlowOutputName`.
    pub fn flow_output_name(mut self, value: impl Into<String>) -> Self {
        self.flow_output_name = Some(value.into());
        self
    }
    /// Sets `SrtMaxBitrate`.
    #[inline]
    pub fn srt_max_bitrate(mut self, value: i32) -> Self {
        self.srt_max_bitrate = Some(value);
        self
    }
    /// Sets `SrtLatency`.
    #[inline]
    pub fn srt_latency(mut self, value: i32) -> Self {
        self.srt_latency = Some(value);
        self
    }
    /// Sets `SrtPassphrase`.
    pub fn srt_passphrase(mut self, value: impl Into<String>) -> Self {
        self.srt_passphrase = Some(value.into());
        self
    }
    /// Sets `SrtPbKeyLen`.
    #[inline]
    pub fn srt_pb_key_len(mut self, value: i32) -> Self {
        self.srt_pb_key_len = Some(value);
        self
    }
}

request! {
    InputSetting {
        "StreamName" => stream_name: field,
        "SourceUrl" => source_url: field,
        "FlowId" => flow_id: field,
        "FlowOutputName" => flow_output_name: field,
        "SrtMaxBitrate" => srt_max_bitrate: field,
        "SrtLatency" => srt_latency: field,
        "SrtPassphrase" => srt_passphrase: field,
        "SrtPbKeyLen" => srt_pb_key_len: field,
    }
}

/// Settings of the interrupt, and what it works with.
#[non_exhaustive]
pub struct InterruptConfig {
    /// The interrupt words to work on or to narrow the list down to.
    pub interrupt_words: Vec<String>,
    /// Whether this is switched on: voice interrupt.
    pub enable_voice_interrupt: Option<bool>,
}

impl InterruptConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InterruptWords`.
    pub fn interrupt_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableVoiceInterrupt`.
    #[inline]
    pub fn enable_voice_interrupt(mut self, value: bool) -> Self {
        self.enable_voice_interrupt = Some(value);
        self
    }
}

request! {
    InterruptConfig {
        "InterruptWords" => interrupt_words: field,
        "EnableVoiceInterrupt" => enable_voice_interrupt: field,
    }
}

/// The analysis of the file, with what was found.
#[non_exhaustive]
pub struct Job {
    /// Name that people know the item by. Example: `job-name`.
    pub name: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `ab4802364a2e49208c99efab82dfa8e8`.
    pub job_id: Option<String>,
    /// What was worked on.
    pub input: Option<Input>,
    /// Whether the result is read later rather than with the call. Example: `true`.
    pub async_: Option<bool>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `user-data`.
    pub user_data: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Init`.
    pub status: Option<String>,
    /// What was submitted or found, as JSON.
    pub submit_result_json: Option<Value>,
    /// What was found about the file and its streams.
    pub media_info_property: Option<MediaInfoProperty>,
    /// Time that is set or recorded for this: submit. Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4879B9DE-E4B6-19DC-91F5-9D5F4DCE4168`.
    pub request_id: Option<String>,
}

response! {
    Job {
        "Name" => name: value,
        "TriggerSource" => trigger_source: value,
        "JobId" => job_id: value,
        "Input" => input: value,
        "Async" => async_: value,
        "UserData" => user_data: value,
        "ScheduleConfig" => schedule_config: value,
        "Status" => status: value,
        "SubmitResultJson" => submit_result_json: value,
        "MediaInfoProperty" => media_info_property: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobData {
    /// ID of the job, for asking later how it stands. Example: `****d718e2ff4f018ccf419a7b71****`.
    pub job_id: Option<String>,
}

response! {
    JobData {
        "JobId" => job_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct JobResult {
    /// What the call returns besides its status. Example: `{"autoChapters": [...]}`.
    pub data: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `NLP`.
    pub type_: Option<String>,
}

response! {
    JobResult {
        "Data" => data: value,
        "Type" => type_: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum JobStatus {
        /// Made, with nothing done yet.
        Init = "Init",
        /// Ended as intended.
        Success = "Success",
        /// It did not work; code and message say why.
        Fail = "Fail",
    }
}

/// Live stream that is worked on, by its address.
#[non_exhaustive]
pub struct JobStreamInput {
    /// Kind of the item, out of those that the service tells apart. Example: `rtmp`.
    pub type_: Option<String>,
    /// Web address under which the input is found. Example: `rtmp://mydomain/app/stream1`.
    pub input_url: Option<String>,
}

impl JobStreamInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `InputUrl`.
    pub fn input_url(mut self, value: impl Into<String>) -> Self {
        self.input_url = Some(value.into());
        self
    }
}

response! {
    JobStreamInput {
        "Type" => type_: value,
        "InputUrl" => input_url: value,
    }
}

/// Settings of each live manifest, one entry each.
#[non_exhaustive]
pub struct LiveManifestConfig {
    /// How many there are of this: segment.
    pub segment_count: Option<i32>,
    /// The ad markers that are concerned.
    pub ad_markers: Option<String>,
    /// Lowest bit rate of the picture that is offered, in bit/s.
    pub min_video_bitrate: Option<i32>,
    /// Time that is set or recorded for this: min buffer.
    pub min_buffer_time: Option<i32>,
    /// Seconds that the player should stay behind the newest moment.
    pub presentation_delay: Option<i32>,
    /// Order in which the playlist names the streams.
    pub stream_order: Option<String>,
    /// Largest value, allowed or found, of this: video bitrate.
    pub max_video_bitrate: Option<i32>,
    /// Time between two of this, or the span in which it holds: date time.
    pub date_time_interval: Option<i32>,
    /// Notation or file format of the segment template.
    pub segment_template_format: Option<String>,
    /// How long the min update lasts or how often it comes round.
    pub min_update_period: Option<i32>,
    /// How long the manifest lasts.
    pub manifest_duration: Option<i32>,
}

impl LiveManifestConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SegmentCount`.
    #[inline]
    pub fn segment_count(mut self, value: i32) -> Self {
        self.segment_count = Some(value);
        self
    }
    /// Sets `AdMarkers`.
    pub fn ad_markers(mut self, value: impl Into<String>) -> Self {
        self.ad_markers = Some(value.into());
        self
    }
    /// Sets `MinVideoBitrate`.
    #[inline]
    pub fn min_video_bitrate(mut self, value: i32) -> Self {
        self.min_video_bitrate = Some(value);
        self
    }
    /// Sets `MinBufferTime`.
    #[inline]
    pub fn min_buffer_time(mut self, value: i32) -> Self {
        self.min_buffer_time = Some(value);
        self
    }
    /// Sets `PresentationDelay`.
    #[inline]
    pub fn presentation_delay(mut self, value: i32) -> Self {
        self.presentation_delay = Some(value);
        self
    }
    /// Sets `StreamOrder`.
    pub fn stream_order(mut self, value: impl Into<String>) -> Self {
        self.stream_order = Some(value.into());
        self
    }
    /// Sets `MaxVideoBitrate`.
    #[inline]
    pub fn max_video_bitrate(mut self, value: i32) -> Self {
        self.max_video_bitrate = Some(value);
        self
    }
    /// Sets `DateTimeInterval`.
    #[inline]
    pub fn date_time_interval(mut self, value: i32) -> Self {
        self.date_time_interval = Some(value);
        self
    }
    /// Sets `SegmentTemplateFormat`.
    pub fn segment_template_format(mut self, value: impl Into<String>) -> Self {
        self.segment_template_format = Some(value.into());
        self
    }
    /// Sets `MinUpdatePeriod`.
    #[inline]
    pub fn min_update_period(mut self, value: i32) -> Self {
        self.min_update_period = Some(value);
        self
    }
    /// Sets `ManifestDuration`.
    #[inline]
    pub fn manifest_duration(mut self, value: i32) -> Self {
        self.manifest_duration = Some(value);
        self
    }
}

request! {
    LiveManifestConfig {
        "SegmentCount" => segment_count: field,
        "AdMarkers" => ad_markers: field,
        "MinVideoBitrate" => min_video_bitrate: field,
        "MinBufferTime" => min_buffer_time: field,
        "PresentationDelay" => presentation_delay: field,
        "StreamOrder" => stream_order: field,
        "MaxVideoBitrate" => max_video_bitrate: field,
        "DateTimeInterval" => date_time_interval: field,
        "SegmentTemplateFormat" => segment_template_format: field,
        "MinUpdatePeriod" => min_update_period: field,
        "ManifestDuration" => manifest_duration: field,
    }
}

/// The live materials that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LiveMaterial {
    /// Name that the application is registered under. Example: `testrecord`.
    pub app_name: Option<String>,
    /// Name that the stream goes by. Example: `teststream`.
    pub stream_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `test.alivecdn.com`.
    pub domain_name: Option<String>,
    /// Web address under which the live is found.
    /// Example: `rtmp://test.alivecdn.com/testrecord/teststream`.
    pub live_url: Option<String>,
}

response! {
    LiveMaterial {
        "AppName" => app_name: value,
        "StreamName" => stream_name: value,
        "DomainName" => domain_name: value,
        "LiveUrl" => live_url: value,
    }
}

/// Settings of the live packaging, and what it works with.
#[non_exhaustive]
pub struct LivePackagingConfig {
    /// Settings of each live manifest, one entry each.
    pub live_manifest_configs: Vec<LiveManifestConfig>,
    /// Whether this holds: use audio rendition groups.
    pub use_audio_rendition_groups: Option<bool>,
    /// Settings of the drm, and what it works with.
    pub drm_config: Option<DrmConfig>,
    /// How long the segment lasts.
    pub segment_duration: Option<i32>,
}

impl LivePackagingConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LiveManifestConfigs`.
    pub fn live_manifest_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<LiveManifestConfig>>,
    ) -> Self {
        self.live_manifest_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UseAudioRenditionGroups`.
    #[inline]
    pub fn use_audio_rendition_groups(mut self, value: bool) -> Self {
        self.use_audio_rendition_groups = Some(value);
        self
    }
    /// Sets `DrmConfig`.
    pub fn drm_config(mut self, value: impl Into<DrmConfig>) -> Self {
        self.drm_config = Some(value.into());
        self
    }
    /// Sets `SegmentDuration`.
    #[inline]
    pub fn segment_duration(mut self, value: i32) -> Self {
        self.segment_duration = Some(value);
        self
    }
}

request! {
    LivePackagingConfig {
        "LiveManifestConfigs" => live_manifest_configs: field,
        "UseAudioRenditionGroups" => use_audio_rendition_groups: field,
        "DrmConfig" => drm_config: field,
        "SegmentDuration" => segment_duration: field,
    }
}

/// Notation or file format of the record.
#[non_exhaustive]
pub struct LiveRecordTemplateRecordFormat {
    /// **Required.** Notation or file format that is used.
    pub format: Option<Open<RecordFormat>>,
    /// How long the slice lasts.
    pub slice_duration: Option<i32>,
    /// Path in the bucket for recordings, in which variables have to stand.
    pub oss_object_prefix: Option<String>,
    /// Path in the bucket for the segments of an HLS recording, in which variables have to stand.
    pub slice_oss_object_prefix: Option<String>,
    /// How long the cycle lasts.
    pub cycle_duration: Option<i32>,
}

impl LiveRecordTemplateRecordFormat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Format`, which is required.
    pub fn format(mut self, value: impl Into<Open<RecordFormat>>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `SliceDuration`.
    #[inline]
    pub fn slice_duration(mut self, value: i32) -> Self {
        self.slice_duration = Some(value);
        self
    }
    /// Sets `OssObjectPrefix`.
    pub fn oss_object_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_object_prefix = Some(value.into());
        self
    }
    /// Sets `SliceOssObjectPrefix`.
    pub fn slice_oss_object_prefix(mut self, value: impl Into<String>) -> Self {
        self.slice_oss_object_prefix = Some(value.into());
        self
    }
    /// Sets `CycleDuration`.
    #[inline]
    pub fn cycle_duration(mut self, value: i32) -> Self {
        self.cycle_duration = Some(value);
        self
    }
}

request! {
    LiveRecordTemplateRecordFormat {
        "Format" => format: field,
        "SliceDuration" => slice_duration: field,
        "OssObjectPrefix" => oss_object_prefix: field,
        "SliceOssObjectPrefix" => slice_oss_object_prefix: field,
        "CycleDuration" => cycle_duration: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum LiveTranscodeTemplateType {
        /// Plain transcoding.
        Normal = "normal",
        /// Better pictures at the same bit rate.
        NarrowBand = "narrow-band",
        /// Sound only.
        AudioOnly = "audio-only",
        /// The picture stays as it was pushed.
        Origin = "origin",
    }
}

/// Settings of the llm, and what it works with.
#[non_exhaustive]
pub struct LlmConfig {
    /// Which functions of the model lead to which actions of the agent.
    pub function_map: Vec<FunctionMap>,
    /// Upper limit that applies to the llm history.
    pub llm_history_limit: Option<i32>,
    /// Whether the whole of what the model said is sent to the client too.
    pub llm_complete_reply: Option<bool>,
    /// Earlier turns of the conversation that the language model is given.
    pub llm_history: Vec<LlmHistory>,
    /// Instructions that the language model follows in all its turns.
    pub llm_system_prompt: Option<String>,
    /// Further parameters for a model with an interface like that of OpenAI, joined as in a web
    /// address.
    pub open_ai_extra_query: Option<String>,
    /// Time after which output is sent even if the text is not complete.
    pub output_max_delay: Option<i32>,
    /// The bailian application params that are concerned.
    pub bailian_app_params: Option<String>,
    /// How long the output min is.
    pub output_min_length: Option<i32>,
}

impl LlmConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionMap`.
    pub fn function_map(
        mut self,
        value: impl IntoIterator<Item = impl Into<FunctionMap>>,
    ) -> Self {
        self.function_map = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LlmHistoryLimit`.
    #[inline]
    pub fn llm_history_limit(mut self, value: i32) -> Self {
        self.llm_history_limit = Some(value);
        self
    }
    /// Sets `LlmCompleteReply`.
    #[inline]
    pub fn llm_complete_reply(mut self, value: bool) -> Self {
        self.llm_complete_reply = Some(value);
        self
    }
    /// Sets `LlmHistory`.
    pub fn llm_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<LlmHistory>>,
    ) -> Self {
        self.llm_history = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LlmSystemPrompt`.
    pub fn llm_system_prompt(mut self, value: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(value.into());
        self
    }
    /// Sets `OpenAIExtraQuery`.
    pub fn open_ai_extra_query(mut self, value: impl Into<String>) -> Self {
        self.open_ai_extra_query = Some(value.into());
        self
    }
    /// Sets `OutputMaxDelay`.
    #[inline]
    pub fn output_max_delay(mut self, value: i32) -> Self {
        self.output_max_delay = Some(value);
        self
    }
    /// Sets `BailianAppParams`.
    pub fn bailian_app_params(mut self, value: impl Into<String>) -> Self {
        self.bailian_app_params = Some(value.into());
        self
    }
    /// Sets `OutputMinLength`.
    #[inline]
    pub fn output_min_length(mut self, value: i32) -> Self {
        self.output_min_length = Some(value);
        self
    }
}

request! {
    LlmConfig {
        "FunctionMap" => function_map: field,
        "LlmHistoryLimit" => llm_history_limit: field,
        "LlmCompleteReply" => llm_complete_reply: field,
        "LlmHistory" => llm_history: field,
        "LlmSystemPrompt" => llm_system_prompt: field,
        "OpenAIExtraQuery" => open_ai_extra_query: field,
        "OutputMaxDelay" => output_max_delay: field,
        "BailianAppParams" => bailian_app_params: field,
        "OutputMinLength" => output_min_length: field,
    }
}

/// Earlier turns of the conversation that the language model is given.
#[non_exhaustive]
pub struct LlmHistory {
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
}

impl LlmHistory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    LlmHistory {
        "Role" => role: field,
        "Content" => content: field,
    }
}

/// Detection of people looking away.
#[non_exhaustive]
pub struct LookAway {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl LookAway {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    LookAway {
        "Enabled" => enabled: field,
    }
}

/// What is known about the media basic.
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `*****5cb2e35433198daae94a72*****`.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/file.mp4`.
    pub input_url: Option<String>,
    /// Which kind of media it is or is to be. Example: `Video`.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be. Example: `general`.
    pub business_type: Option<String>,
    /// Where it comes from. Example: `oss`.
    pub source: Option<String>,
    /// Title or heading shown to people. Example: `default_title_2020-12-23T03:32:59Z`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `sample_description`.
    pub description: Option<String>,
    /// Class that the item belongs to. Example: `audio`.
    pub category: Option<String>,
    /// Tags that the media carries. Example: `sample_tag`.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found. Example: `text`.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// The snapshots that are concerned.
    pub snapshots: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// State that the transcode is in. Example: `Init`.
    pub transcode_status: Option<String>,
    /// When the item was created. Example: `2020-12-23T03:32:59Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-23T03:32:59Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: deleted. Example: `2020-12-23T03:32:59Z`.
    pub deleted_time: Option<Timestamp>,
    /// The sprite images that are concerned. Example: `text`.
    pub sprite_images: Option<String>,
}

response! {
    MediaBasicInfo {
        "MediaId" => media_id: value,
        "InputURL" => input_url: value,
        "MediaType" => media_type: value,
        "BusinessType" => business_type: value,
        "Source" => source: value,
        "Title" => title: value,
        "Description" => description: value,
        "Category" => category: value,
        "MediaTags" => media_tags: value,
        "CoverURL" => cover_url: value,
        "UserData" => user_data: value,
        "Snapshots" => snapshots: value,
        "Status" => status: value,
        "TranscodeStatus" => transcode_status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "DeletedTime" => deleted_time: value,
        "SpriteImages" => sprite_images: value,
    }
}

/// What was worked on.
#[non_exhaustive]
pub struct MediaCensorJobInput {
    /// Object in OSS, by its path in the bucket. Example: `test/ai/censor/test-****.mp4`.
    pub object: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-shanghai`.
    pub location: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `bucket-test-in-****`.
    pub bucket: Option<String>,
}

response! {
    MediaCensorJobInput {
        "Object" => object: value,
        "Location" => location: value,
        "Bucket" => bucket: value,
    }
}

/// Items of the kind file info that were found or are concerned.
#[non_exhaustive]
pub struct MediaFileInfoList {
    /// What is known about the file basic.
    pub file_basic_info: Option<MediaInfoFileInfoListFileBasicInfo>,
}

response! {
    MediaFileInfoList {
        "FileBasicInfo" => file_basic_info: value,
    }
}

/// What is known about the file basic.
#[non_exhaustive]
pub struct MediaInfoFileInfoListFileBasicInfo {
    /// Name under which the file is stored. Example: `example.mp4`.
    pub file_name: Option<String>,
    /// State that the file is in. Example: `Normal`.
    pub file_status: Option<String>,
    /// Which kind of file it is or is to be. Example: `source_file`.
    pub file_type: Option<String>,
    /// How much space the file takes. Example: `30611502`.
    pub file_size: Option<String>,
    /// Web address under which the file is found. Example: `text`.
    pub file_url: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Name that the format goes by. Example: `mov,mp4,m4a,3gp,3g2,mj2`.
    pub format_name: Option<String>,
    /// Length of the media in seconds. Example: `216.206667`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1132.68`.
    pub bitrate: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `960`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `540`.
    pub height: Option<String>,
    /// When the item was created. Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    MediaInfoFileInfoListFileBasicInfo {
        "FileName" => file_name: value,
        "FileStatus" => file_status: value,
        "FileType" => file_type: value,
        "FileSize" => file_size: value,
        "FileUrl" => file_url: value,
        "Region" => region: value,
        "FormatName" => format_name: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "Width" => width: value,
        "Height" => height: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}

/// What is known about the media basic.
#[non_exhaustive]
pub struct MediaInfoMediaBasicInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `icepublic-****14e501538aeef0a3140176f6****`.
    pub media_id: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be. Example: `general`.
    pub business_type: Option<String>,
    /// Where it comes from. Example: `oss`.
    pub source: Option<String>,
    /// Title or heading shown to people. Example: `title`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// Class that the item belongs to. Example: `category`.
    pub category: Option<String>,
    /// Tags that the media carries. Example: `text`.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found. Example: `text`.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"key":"value"}`.
    pub user_data: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// When the item was created. Example: `2020-12-26T04:11:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: deleted. Example: `2020-12-26T04:11:15Z`.
    pub deleted_time: Option<Timestamp>,
    /// The sprite images that are concerned. Example: `text`.
    pub sprite_images: Option<String>,
}

response! {
    MediaInfoMediaBasicInfo {
        "MediaId" => media_id: value,
        "MediaType" => media_type: value,
        "BusinessType" => business_type: value,
        "Source" => source: value,
        "Title" => title: value,
        "Description" => description: value,
        "Category" => category: value,
        "MediaTags" => media_tags: value,
        "CoverURL" => cover_url: value,
        "UserData" => user_data: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "DeletedTime" => deleted_time: value,
        "SpriteImages" => sprite_images: value,
    }
}

/// What was found about the file and its streams.
#[non_exhaustive]
pub struct MediaInfoProperty {
    /// What is known about the file basic.
    pub file_basic_info: Option<FileBasicInfo>,
    /// Items of the kind audio stream info that were found or are concerned.
    pub audio_stream_info_list: Vec<AudioStreamInfoList>,
    /// Items of the kind video stream info that were found or are concerned.
    pub video_stream_info_list: Vec<VideoStreamInfoList>,
}

response! {
    MediaInfoProperty {
        "FileBasicInfo" => file_basic_info: value,
        "AudioStreamInfoList" => audio_stream_info_list: list(""),
        "VideoStreamInfoList" => video_stream_info_list: list(""),
    }
}

/// What is known about each media, one entry each.
#[non_exhaustive]
pub struct MediaInfos {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `*****5cb2e35433198daae94a72*****`.
    pub media_id: Option<String>,
    /// What is known about the media basic.
    pub media_basic_info: Option<MediaBasicInfo>,
    /// Items of the kind file info that were found or are concerned.
    pub file_info_list: Vec<FileInfoList>,
}

response! {
    MediaInfos {
        "MediaId" => media_id: value,
        "MediaBasicInfo" => media_basic_info: value,
        "FileInfoList" => file_info_list: list(""),
    }
}

/// Items of the kind media that were found or are concerned.
#[non_exhaustive]
pub struct MediaList {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `a18936e0e28771edb59ae6f6f47a****`.
    pub media_id: Option<String>,
    /// What is known about the clip.
    pub clip_info: Vec<ClipInfo>,
}

response! {
    MediaList {
        "MediaId" => media_id: value,
        "ClipInfo" => clip_info: list(""),
    }
}

/// Settings of the group for output to live packaging.
#[non_exhaustive]
pub struct MediaPackageGroupSetting {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl MediaPackageGroupSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
}

request! {
    MediaPackageGroupSetting {
        "GroupName" => group_name: field,
        "ChannelName" => channel_name: field,
    }
}

/// Settings of the output to live packaging.
#[non_exhaustive]
pub struct MediaPackageOutputSetting {
    /// Text added to the name of the output, which keeps outputs apart.
    pub name_modifier: Option<String>,
    /// ID of the audio group that the call is about.
    pub audio_group_id: Option<String>,
}

impl MediaPackageOutputSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NameModifier`.
    pub fn name_modifier(mut self, value: impl Into<String>) -> Self {
        self.name_modifier = Some(value.into());
        self
    }
    /// Sets `AudioGroupId`.
    pub fn audio_group_id(mut self, value: impl Into<String>) -> Self {
        self.audio_group_id = Some(value.into());
        self
    }
}

request! {
    MediaPackageOutputSetting {
        "NameModifier" => name_modifier: field,
        "AudioGroupId" => audio_group_id: field,
    }
}

/// Settings of the mux, and what it works with.
#[non_exhaustive]
pub struct MuxConfig {
    /// How the output is cut into pieces.
    pub segment: Option<Segment>,
}

impl MuxConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Segment`.
    pub fn segment(mut self, value: impl Into<Segment>) -> Self {
        self.segment = Some(value.into());
        self
    }
}

response! {
    MuxConfig {
        "Segment" => segment: value,
    }
}

/// Facts about the video that the job made.
#[non_exhaustive]
pub struct OutFileMeta {
    /// What is known about the file basic.
    pub file_basic_info: Option<FileBasicInfo>,
    /// Items of the kind audio stream info that were found or are concerned.
    pub audio_stream_info_list: Vec<AudioStreamInfoList>,
    /// Items of the kind video stream info that were found or are concerned.
    pub video_stream_info_list: Vec<VideoStreamInfoList>,
}

response! {
    OutFileMeta {
        "FileBasicInfo" => file_basic_info: value,
        "AudioStreamInfoList" => audio_stream_info_list: list(""),
        "VideoStreamInfoList" => video_stream_info_list: list(""),
    }
}

/// Where the result was written.
#[non_exhaustive]
pub struct Output {
    /// Kind of the item, out of those that the service tells apart. Example: `OSS`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `oss://bucket/path/to/video.m3u8`.
    pub media: Option<String>,
}

impl Output {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Media`.
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.media = Some(value.into());
        self
    }
}

response! {
    Output {
        "Type" => type_: value,
        "Media" => media: value,
    }
}

/// Settings of the output, and what it works with.
#[non_exhaustive]
pub struct OutputConfig {
    /// OSS bucket that the files are or will be in. Example: `test-bucket`.
    pub bucket: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `test-object`.
    pub object: Option<String>,
}

response! {
    OutputConfig {
        "Bucket" => bucket: value,
        "Object" => object: value,
    }
}

/// The output groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct OutputGroup {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** The outputs to work on or to narrow the list down to.
    pub outputs: Vec<OutputGroupOutput>,
    /// Settings of the group for output to live packaging.
    pub media_package_group_setting: Option<MediaPackageGroupSetting>,
}

impl OutputGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Outputs`, which is required.
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<OutputGroupOutput>>,
    ) -> Self {
        self.outputs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MediaPackageGroupSetting`.
    pub fn media_package_group_setting(
        mut self,
        value: impl Into<MediaPackageGroupSetting>,
    ) -> Self {
        self.media_package_group_setting = Some(value.into());
        self
    }
}

request! {
    OutputGroup {
        "Name" => name: field,
        "Type" => type_: field,
        "Outputs" => outputs: field,
        "MediaPackageGroupSetting" => media_package_group_setting: field,
    }
}

/// The outputs to work on or to narrow the list down to.
#[non_exhaustive]
pub struct OutputGroupOutput {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<i32>,
    /// Settings of the output to live packaging.
    pub media_package_output_setting: Option<MediaPackageOutputSetting>,
    /// Name that the video setting goes by.
    pub video_setting_name: Option<String>,
    /// Names of the audio settings to work on or to narrow the list down to.
    pub audio_setting_names: Vec<String>,
}

impl OutputGroupOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    #[inline]
    pub fn media_type(mut self, value: i32) -> Self {
        self.media_type = Some(value);
        self
    }
    /// Sets `MediaPackageOutputSetting`.
    pub fn media_package_output_setting(
        mut self,
        value: impl Into<MediaPackageOutputSetting>,
    ) -> Self {
        self.media_package_output_setting = Some(value.into());
        self
    }
    /// Sets `VideoSettingName`.
    pub fn video_setting_name(mut self, value: impl Into<String>) -> Self {
        self.video_setting_name = Some(value.into());
        self
    }
    /// Sets `AudioSettingNames`.
    pub fn audio_setting_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.audio_setting_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    OutputGroupOutput {
        "Name" => name: field,
        "MediaType" => media_type: field,
        "MediaPackageOutputSetting" => media_package_output_setting: field,
        "VideoSettingName" => video_setting_name: field,
        "AudioSettingNames" => audio_setting_names: field,
    }
}

/// Where the transcoded stream can be watched.
#[non_exhaustive]
pub struct OutputStream {
    /// What is known about each stream, one entry each.
    pub stream_infos: Vec<StreamInfos>,
}

response! {
    OutputStream {
        "StreamInfos" => stream_infos: list(""),
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct OverwriteParams {
    /// Horizontal size of the picture in pixels. Example: `32`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `32`.
    pub height: Option<String>,
    /// Horizontal distance of the watermark from its corner, in pixels or as a share. Example: `10`.
    pub dx: Option<String>,
    /// Vertical distance of the watermark from its corner, in pixels or as a share. Example: `10`.
    pub dy: Option<String>,
    /// Corner that the offsets are counted from. Example: `TopLeft`.
    pub refer_pos: Option<String>,
    /// When the watermark appears and goes.
    pub timeline: Option<Timeline>,
    /// File that is used, such as the picture of the watermark.
    pub file: Option<OverwriteParamsFile>,
}

impl OverwriteParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Dx`.
    pub fn dx(mut self, value: impl Into<String>) -> Self {
        self.dx = Some(value.into());
        self
    }
    /// Sets `Dy`.
    pub fn dy(mut self, value: impl Into<String>) -> Self {
        self.dy = Some(value.into());
        self
    }
    /// Sets `ReferPos`.
    pub fn refer_pos(mut self, value: impl Into<String>) -> Self {
        self.refer_pos = Some(value.into());
        self
    }
    /// Sets `Timeline`.
    pub fn timeline(mut self, value: impl Into<Timeline>) -> Self {
        self.timeline = Some(value.into());
        self
    }
    /// Sets `File`.
    pub fn file(mut self, value: impl Into<OverwriteParamsFile>) -> Self {
        self.file = Some(value.into());
        self
    }
}

response! {
    OverwriteParams {
        "Width" => width: value,
        "Height" => height: value,
        "Dx" => dx: value,
        "Dy" => dy: value,
        "ReferPos" => refer_pos: value,
        "Timeline" => timeline: value,
        "File" => file: value,
    }
}

/// File that is used, such as the picture of the watermark.
#[non_exhaustive]
pub struct OverwriteParamsFile {
    /// Kind of the item, out of those that the service tells apart. Example: `OSS`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
}

impl OverwriteParamsFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Media`.
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.media = Some(value.into());
        self
    }
}

response! {
    OverwriteParamsFile {
        "Type" => type_: value,
        "Media" => media: value,
    }
}

/// The inputs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PackageJobInput {
    /// What was worked on.
    pub input: Option<Input>,
}

impl PackageJobInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
}

response! {
    PackageJobInput {
        "Input" => input: value,
    }
}

/// How many there are of this: people.
#[non_exhaustive]
pub struct PeopleCount {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl PeopleCount {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    PeopleCount {
        "Enabled" => enabled: field,
    }
}

/// The queue with its state.
#[non_exhaustive]
pub struct Pipeline {
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub pipeline_id: Option<String>,
    /// Name that people know the item by. Example: `test-pipeline`.
    pub name: Option<String>,
    /// How fast it goes. Example: `Standard`.
    pub speed: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `6`.
    pub priority: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// When the item was created. Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-12T16:17:54Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    Pipeline {
        "PipelineId" => pipeline_id: value,
        "Name" => name: value,
        "Speed" => speed: value,
        "Priority" => priority: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}

/// Settings of the process, and what it works with.
#[non_exhaustive]
pub struct ProcessConfig {
    /// What the output is to look like.
    pub transcode: Option<Transcode>,
    /// The image watermarks that were found or are concerned, one entry each.
    pub image_watermarks: Vec<ImageWatermark>,
    /// The text watermarks that were found or are concerned, one entry each.
    pub text_watermarks: Vec<TextWatermark>,
    /// The subtitles that were found or are concerned, one entry each.
    pub subtitles: Vec<Subtitle>,
    /// How the output is encrypted.
    pub encryption: Option<Encryption>,
    /// Settings of each combine, one entry each.
    pub combine_configs: Vec<CombineConfig>,
}

impl ProcessConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Transcode`.
    pub fn transcode(mut self, value: impl Into<Transcode>) -> Self {
        self.transcode = Some(value.into());
        self
    }
    /// Sets `ImageWatermarks`.
    pub fn image_watermarks(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageWatermark>>,
    ) -> Self {
        self.image_watermarks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TextWatermarks`.
    pub fn text_watermarks(
        mut self,
        value: impl IntoIterator<Item = impl Into<TextWatermark>>,
    ) -> Self {
        self.text_watermarks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Subtitles`.
    pub fn subtitles(
        mut self,
        value: impl IntoIterator<Item = impl Into<Subtitle>>,
    ) -> Self {
        self.subtitles = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Encryption`.
    pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
        self.encryption = Some(value.into());
        self
    }
    /// Sets `CombineConfigs`.
    pub fn combine_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<CombineConfig>>,
    ) -> Self {
        self.combine_configs = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    ProcessConfig {
        "Transcode" => transcode: value,
        "ImageWatermarks" => image_watermarks: list(""),
        "TextWatermarks" => text_watermarks: list(""),
        "Subtitles" => subtitles: list(""),
        "Encryption" => encryption: value,
        "CombineConfigs" => combine_configs: list(""),
    }
}

/// Rules that apply to the pronunciation, one entry each.
#[non_exhaustive]
pub struct PronunciationRule {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Word for which a special pronunciation is set.
    pub word: Option<String>,
    /// How the word is to be spoken, for example by its sounds.
    pub pronunciation: Option<String>,
}

impl PronunciationRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Word`.
    pub fn word(mut self, value: impl Into<String>) -> Self {
        self.word = Some(value.into());
        self
    }
    /// Sets `Pronunciation`.
    pub fn pronunciation(mut self, value: impl Into<String>) -> Self {
        self.pronunciation = Some(value.into());
        self
    }
}

request! {
    PronunciationRule {
        "Type" => type_: field,
        "Word" => word: field,
        "Pronunciation" => pronunciation: field,
    }
}

/// How the bit rate is held, with the rates that belong to it.
#[non_exhaustive]
pub struct Rate {
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i32>,
    /// Way in which the rate control works.
    pub rate_control_mode: Option<String>,
    /// Largest value, allowed or found, of this: bitrate.
    pub max_bitrate: Option<i32>,
    /// How large the buffer is or is to be.
    pub buffer_size: Option<i32>,
}

impl Rate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bitrate`.
    #[inline]
    pub fn bitrate(mut self, value: i32) -> Self {
        self.bitrate = Some(value);
        self
    }
    /// Sets `RateControlMode`.
    pub fn rate_control_mode(mut self, value: impl Into<String>) -> Self {
        self.rate_control_mode = Some(value.into());
        self
    }
    /// Sets `MaxBitrate`.
    #[inline]
    pub fn max_bitrate(mut self, value: i32) -> Self {
        self.max_bitrate = Some(value);
        self
    }
    /// Sets `BufferSize`.
    #[inline]
    pub fn buffer_size(mut self, value: i32) -> Self {
        self.buffer_size = Some(value);
        self
    }
}

request! {
    Rate {
        "Bitrate" => bitrate: field,
        "RateControlMode" => rate_control_mode: field,
        "MaxBitrate" => max_bitrate: field,
        "BufferSize" => buffer_size: field,
    }
}

values! {
    /// Notation or file format that is used.
    pub enum RecordFormat {
        /// HTTP Live Streaming playlist.
        M3u8 = "m3u8",
        /// MP4 file.
        Mp4 = "mp4",
        /// Flash video.
        Flv = "flv",
    }
}

/// Items of the kind record format that were found or are concerned.
#[non_exhaustive]
pub struct RecordFormatList {
    /// Notation or file format that is used. Default: ``. Example: `m3u8`.
    pub format: Option<Open<RecordFormat>>,
    /// Path in the bucket for recordings, with variables.
    /// Default: ``. Example: `record/{JobId}/{Sequence}{EscapedStartTime}{EscapedEndTime}`.
    pub oss_object_prefix: Option<String>,
    /// Path in the bucket for the segments of an HLS recording, with variables.
    /// Default: ``. Example: `record/{JobId}/{UnixTimestamp}_{Sequence}`.
    pub slice_oss_object_prefix: Option<String>,
    /// How long the cycle lasts. Example: `7200`.
    pub cycle_duration: Option<i32>,
    /// How long the slice lasts. Example: `30`.
    pub slice_duration: Option<i32>,
}

response! {
    RecordFormatList {
        "Format" => format: value,
        "OssObjectPrefix" => oss_object_prefix: value,
        "SliceOssObjectPrefix" => slice_oss_object_prefix: value,
        "CycleDuration" => cycle_duration: value,
        "SliceDuration" => slice_duration: value,
    }
}

/// Where the recording is stored.
#[non_exhaustive]
pub struct RecordOutput {
    /// Kind of the item, out of those that the service tells apart. Example: `oss`.
    pub type_: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `imsbucket1`.
    pub bucket: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `oss-cn-shanghai.aliyuncs.com`.
    pub endpoint: Option<String>,
}

impl RecordOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
}

response! {
    RecordOutput {
        "Type" => type_: value,
        "Bucket" => bucket: value,
        "Endpoint" => endpoint: value,
    }
}

values! {
    /// Use that is meant.
    pub enum Scenario {
        /// For telling stories.
        Story = "story",
        /// For conversation.
        Interaction = "interaction",
        /// For telling the way.
        Navigation = "navigation",
    }
}

/// Settings of the schedule, and what it works with.
#[non_exhaustive]
pub struct ScheduleConfig {
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `e37ebee5d98b4781897f6086e89f9c56`.
    pub pipeline_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `5`.
    pub priority: Option<i32>,
}

impl ScheduleConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

response! {
    ScheduleConfig {
        "PipelineId" => pipeline_id: value,
        "Priority" => priority: value,
    }
}

/// How the output is cut into pieces.
#[non_exhaustive]
pub struct Segment {
    /// Seconds of each piece. Example: `10`.
    pub duration: Option<String>,
    /// Time that is set or recorded for this: force seg. Example: `2,3`.
    pub force_seg_time: Option<String>,
}

impl Segment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `ForceSegTime`.
    pub fn force_seg_time(mut self, value: impl Into<String>) -> Self {
        self.force_seg_time = Some(value.into());
        self
    }
}

response! {
    Segment {
        "Duration" => duration: value,
        "ForceSegTime" => force_seg_time: value,
    }
}

/// Where the snapshots are stored.
#[non_exhaustive]
pub struct SnapshotOutput {
    /// Which kind of storage it is or is to be. Example: `oss`.
    pub storage_type: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `oss-cn-shanghai.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `testbucket`.
    pub bucket: Option<String>,
}

impl SnapshotOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
}

response! {
    SnapshotOutput {
        "StorageType" => storage_type: value,
        "Endpoint" => endpoint: value,
        "Bucket" => bucket: value,
    }
}

values! {
    /// What the list is sorted by.
    pub enum SortBy {
        /// The oldest first.
        Asc = "asc",
        /// The newest first.
        Desc = "desc",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum Status {
        /// Recording is stopped for a while and can go on.
        Paused = "paused",
        /// Made, with nothing done yet.
        Initial = "initial",
        /// Recording.
        Started = "started",
        /// Made, with nothing done yet.
        Init = "init",
    }
}

/// What is known about each stream, one entry each.
#[non_exhaustive]
pub struct StreamInfos {
    /// Kind of the item, out of those that the service tells apart. Example: `rtmp`.
    pub type_: Option<String>,
    /// Web address under which the output is found. Example: `rtmp://mydomain/app/mytranscode1`.
    pub output_url: Option<String>,
}

response! {
    StreamInfos {
        "Type" => type_: value,
        "OutputUrl" => output_url: value,
    }
}

/// Live stream that is worked on, by its address.
#[non_exhaustive]
pub struct StreamInput {
    /// Kind of the item, out of those that the service tells apart. Example: `rtmp`.
    pub type_: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `rtmp://example.com/app/stream`.
    pub url: Option<String>,
}

impl StreamInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

response! {
    StreamInput {
        "Type" => type_: value,
        "Url" => url: value,
    }
}

/// The subtitles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Subtitle {
    /// ID of the template whose settings are used or shown.
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<SubtitleOverwriteParams>,
}

impl Subtitle {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `OverwriteParams`.
    pub fn overwrite_params(
        mut self,
        value: impl Into<SubtitleOverwriteParams>,
    ) -> Self {
        self.overwrite_params = Some(value.into());
        self
    }
}

response! {
    Subtitle {
        "TemplateId" => template_id: value,
        "OverwriteParams" => overwrite_params: value,
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct SubtitleOverwriteParams {
    /// Notation or file format that is used. Example: `vtt`.
    pub format: Option<String>,
    /// Character encoding of the subtitle file. Example: `UTF-8`.
    pub char_enc: Option<String>,
    /// File that is used, such as the picture of the watermark.
    pub file: Option<OverwriteParamsFile>,
}

impl SubtitleOverwriteParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `CharEnc`.
    pub fn char_enc(mut self, value: impl Into<String>) -> Self {
        self.char_enc = Some(value.into());
        self
    }
    /// Sets `File`.
    pub fn file(mut self, value: impl Into<OverwriteParamsFile>) -> Self {
        self.file = Some(value.into());
        self
    }
}

response! {
    SubtitleOverwriteParams {
        "Format" => format: value,
        "CharEnc" => char_enc: value,
        "File" => file: value,
    }
}

/// Items of the kind subtitle stream info that were found or are concerned.
#[non_exhaustive]
pub struct SubtitleStreamInfoList {
    /// Place of the stream among those in the file. Example: `1`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `srt`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `SubRip Text`.
    pub codec_long_name: Option<String>,
    /// Unit of time in which the codec counts. Example: `29.97`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `unicode`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `unicode`.
    pub codec_tag: Option<String>,
    /// Unit of time in which the stream counts. Example: `30`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `1`.
    pub duration: Option<String>,
    /// Language of the stream. Example: `und`.
    pub lang: Option<String>,
}

response! {
    SubtitleStreamInfoList {
        "Index" => index: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "Timebase" => timebase: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Lang" => lang: value,
    }
}

/// Settings of the template, and what it works with.
#[non_exhaustive]
pub struct TemplateConfig {
    /// The video params that are concerned.
    pub video_params: Option<VideoParams>,
    /// The audio params that are concerned.
    pub audio_params: Option<AudioParams>,
}

impl TemplateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoParams`.
    pub fn video_params(mut self, value: impl Into<VideoParams>) -> Self {
        self.video_params = Some(value.into());
        self
    }
    /// Sets `AudioParams`.
    pub fn audio_params(mut self, value: impl Into<AudioParams>) -> Self {
        self.audio_params = Some(value.into());
        self
    }
}

response! {
    TemplateConfig {
        "VideoParams" => video_params: value,
        "AudioParams" => audio_params: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum TemplateStatus {
        /// The file did not arrive.
        UploadFailed = "UploadFailed",
        /// Working on the files failed.
        ProcessFailed = "ProcessFailed",
        /// Ready to be used.
        Available = "Available",
        /// The files are being uploaded.
        Uploading = "Uploading",
        /// Made, with nothing done yet.
        Created = "Created",
        /// Being worked on.
        Processing = "Processing",
    }
}

/// The text watermarks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TextWatermark {
    /// ID of the template whose settings are used or shown.
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<TextWatermarkOverwriteParams>,
}

impl TextWatermark {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `OverwriteParams`.
    pub fn overwrite_params(
        mut self,
        value: impl Into<TextWatermarkOverwriteParams>,
    ) -> Self {
        self.overwrite_params = Some(value.into());
        self
    }
}

response! {
    TextWatermark {
        "TemplateId" => template_id: value,
        "OverwriteParams" => overwrite_params: value,
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct TextWatermarkOverwriteParams {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Name that the font goes by. Example: `SimSun`.
    pub font_name: Option<String>,
    /// Color of the letters. Example: `#006400`.
    pub font_color: Option<String>,
    /// Opacity of the letters. Example: `1.0`.
    pub font_alpha: Option<String>,
    /// Distance of the text from the upper edge. Example: `10`.
    pub top: Option<String>,
    /// Distance of the text from the left edge. Example: `10`.
    pub left: Option<String>,
    /// How large the font is or is to be. Example: `16`.
    pub font_size: Option<i32>,
    /// Width of the border in the picture or video. Example: `0`.
    pub border_width: Option<i32>,
    /// Color of the letters' outline. Example: `#006400`.
    pub border_color: Option<String>,
    /// Whether the letters grow with the size of the video. Example: `false`.
    pub adaptive: Option<String>,
}

impl TextWatermarkOverwriteParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `FontName`.
    pub fn font_name(mut self, value: impl Into<String>) -> Self {
        self.font_name = Some(value.into());
        self
    }
    /// Sets `FontColor`.
    pub fn font_color(mut self, value: impl Into<String>) -> Self {
        self.font_color = Some(value.into());
        self
    }
    /// Sets `FontAlpha`.
    pub fn font_alpha(mut self, value: impl Into<String>) -> Self {
        self.font_alpha = Some(value.into());
        self
    }
    /// Sets `Top`.
    pub fn top(mut self, value: impl Into<String>) -> Self {
        self.top = Some(value.into());
        self
    }
    /// Sets `Left`.
    pub fn left(mut self, value: impl Into<String>) -> Self {
        self.left = Some(value.into());
        self
    }
    /// Sets `FontSize`.
    #[inline]
    pub fn font_size(mut self, value: i32) -> Self {
        self.font_size = Some(value);
        self
    }
    /// Sets `BorderWidth`.
    #[inline]
    pub fn border_width(mut self, value: i32) -> Self {
        self.border_width = Some(value);
        self
    }
    /// Sets `BorderColor`.
    pub fn border_color(mut self, value: impl Into<String>) -> Self {
        self.border_color = Some(value.into());
        self
    }
    /// Sets `Adaptive`.
    pub fn adaptive(mut self, value: impl Into<String>) -> Self {
        self.adaptive = Some(value.into());
        self
    }
}

response! {
    TextWatermarkOverwriteParams {
        "Content" => content: value,
        "FontName" => font_name: value,
        "FontColor" => font_color: value,
        "FontAlpha" => font_alpha: value,
        "Top" => top: value,
        "Left" => left: value,
        "FontSize" => font_size: value,
        "BorderWidth" => border_width: value,
        "BorderColor" => border_color: value,
        "Adaptive" => adaptive: value,
    }
}

/// Settings of the timed, and what it works with.
#[non_exhaustive]
pub struct TimedConfig {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl TimedConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    TimedConfig {
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
    }
}

/// When the watermark appears and goes.
#[non_exhaustive]
pub struct Timeline {
    /// Where the range begins. Example: `00:00:05`.
    pub start: Option<String>,
    /// How long the watermark is shown. Example: `ToEND`.
    pub duration: Option<String>,
}

impl Timeline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
}

response! {
    Timeline {
        "Start" => start: value,
        "Duration" => duration: value,
    }
}

/// The tracks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Track {
    /// How large it is, or how many a page holds. Example: `50.2`.
    pub size: Option<f64>,
    /// Rectangle in the picture where it was seen. Example: `468.0;67.0;615.0;267.0`.
    pub position: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1.4`.
    pub timestamp: Option<f64>,
}

response! {
    Track {
        "Size" => size: value,
        "Position" => position: value,
        "Timestamp" => timestamp: value,
    }
}

/// Settings of the trans, and what it works with.
#[non_exhaustive]
pub struct TransConfig {
    /// Way in which the trans works. Example: `onepass`.
    pub trans_mode: Option<String>,
    /// Whether the size of the source is used when it is smaller than the one asked for.
    /// Example: `true`.
    pub is_check_reso: Option<String>,
    /// Whether the job fails when the source is smaller than asked for. Example: `true`.
    pub is_check_reso_fail: Option<String>,
    /// Whether the bit rate of the source's picture is used when it is lower than the one asked for.
    /// Example: `true`.
    pub is_check_video_bitrate: Option<String>,
    /// Whether the job fails when the source's picture has a lower bit rate than asked for.
    /// Example: `true`.
    pub is_check_video_bitrate_fail: Option<String>,
    /// Whether the bit rate of the source's sound is used when it is lower than the one asked for.
    /// Example: `true`.
    pub is_check_audio_bitrate: Option<String>,
    /// Whether the job fails when the source's sound has a lower bit rate than asked for.
    /// Example: `true`.
    pub is_check_audio_bitrate_fail: Option<String>,
    /// What happens when the output has other proportions than the source.
    pub adj_dar_method: Option<String>,
}

impl TransConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransMode`.
    pub fn trans_mode(mut self, value: impl Into<String>) -> Self {
        self.trans_mode = Some(value.into());
        self
    }
    /// Sets `IsCheckReso`.
    pub fn is_check_reso(mut self, value: impl Into<String>) -> Self {
        self.is_check_reso = Some(value.into());
        self
    }
    /// Sets `IsCheckResoFail`.
    pub fn is_check_reso_fail(mut self, value: impl Into<String>) -> Self {
        self.is_check_reso_fail = Some(value.into());
        self
    }
    /// Sets `IsCheckVideoBitrate`.
    pub fn is_check_video_bitrate(mut self, value: impl Into<String>) -> Self {
        self.is_check_video_bitrate = Some(value.into());
        self
    }
    /// Sets `IsCheckVideoBitrateFail`.
    pub fn is_check_video_bitrate_fail(mut self, value: impl Into<String>) -> Self {
        self.is_check_video_bitrate_fail = Some(value.into());
        self
    }
    /// Sets `IsCheckAudioBitrate`.
    pub fn is_check_audio_bitrate(mut self, value: impl Into<String>) -> Self {
        self.is_check_audio_bitrate = Some(value.into());
        self
    }
    /// Sets `IsCheckAudioBitrateFail`.
    pub fn is_check_audio_bitrate_fail(mut self, value: impl Into<String>) -> Self {
        self.is_check_audio_bitrate_fail = Some(value.into());
        self
    }
    /// Sets `AdjDarMethod`.
    pub fn adj_dar_method(mut self, value: impl Into<String>) -> Self {
        self.adj_dar_method = Some(value.into());
        self
    }
}

response! {
    TransConfig {
        "TransMode" => trans_mode: value,
        "IsCheckReso" => is_check_reso: value,
        "IsCheckResoFail" => is_check_reso_fail: value,
        "IsCheckVideoBitrate" => is_check_video_bitrate: value,
        "IsCheckVideoBitrateFail" => is_check_video_bitrate_fail: value,
        "IsCheckAudioBitrate" => is_check_audio_bitrate: value,
        "IsCheckAudioBitrateFail" => is_check_audio_bitrate_fail: value,
        "AdjDarMethod" => adj_dar_method: value,
    }
}

/// What the output is to look like.
#[non_exhaustive]
pub struct Transcode {
    /// ID of the template whose settings are used or shown.
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<TranscodeOverwriteParams>,
}

impl Transcode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `OverwriteParams`.
    pub fn overwrite_params(
        mut self,
        value: impl Into<TranscodeOverwriteParams>,
    ) -> Self {
        self.overwrite_params = Some(value.into());
        self
    }
}

response! {
    Transcode {
        "TemplateId" => template_id: value,
        "OverwriteParams" => overwrite_params: value,
    }
}

/// Where the result was written.
#[non_exhaustive]
pub struct TranscodeJobOutput {
    /// Kind of the item, out of those that the service tells apart. Example: `OSS`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
    /// Web address under which the output is found.
    /// Example: `oss://bucket/path/to/{MediaId}/{JobId}.mp4`.
    pub output_url: Option<String>,
}

impl TranscodeJobOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Media`.
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.media = Some(value.into());
        self
    }
    /// Sets `OutputUrl`.
    pub fn output_url(mut self, value: impl Into<String>) -> Self {
        self.output_url = Some(value.into());
        self
    }
}

response! {
    TranscodeJobOutput {
        "Type" => type_: value,
        "Media" => media: value,
        "OutputUrl" => output_url: value,
    }
}

/// Where the transcoded stream goes, and from which template.
#[non_exhaustive]
pub struct TranscodeOutput {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl TranscodeOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    TranscodeOutput {
        "Type" => type_: field,
        "DomainName" => domain_name: field,
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct TranscodeOverwriteParams {
    /// Settings or facts of the picture.
    pub video: Option<Video>,
    /// Settings or facts of the sound.
    pub audio: Option<Audio>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<MuxConfig>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<TransConfig>,
}

impl TranscodeOverwriteParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Video`.
    pub fn video(mut self, value: impl Into<Video>) -> Self {
        self.video = Some(value.into());
        self
    }
    /// Sets `Audio`.
    pub fn audio(mut self, value: impl Into<Audio>) -> Self {
        self.audio = Some(value.into());
        self
    }
    /// Sets `Container`.
    pub fn container(mut self, value: impl Into<Container>) -> Self {
        self.container = Some(value.into());
        self
    }
    /// Sets `MuxConfig`.
    pub fn mux_config(mut self, value: impl Into<MuxConfig>) -> Self {
        self.mux_config = Some(value.into());
        self
    }
    /// Sets `TransConfig`.
    pub fn trans_config(mut self, value: impl Into<TransConfig>) -> Self {
        self.trans_config = Some(value.into());
        self
    }
}

response! {
    TranscodeOverwriteParams {
        "Video" => video: value,
        "Audio" => audio: value,
        "Container" => container: value,
        "MuxConfig" => mux_config: value,
        "TransConfig" => trans_config: value,
    }
}

/// The input group that the item belongs to or stands for.
#[non_exhaustive]
pub struct TranscodeParentJobInputGroup {
    /// Kind of the item, out of those that the service tells apart. Example: `OSS`.
    pub type_: Option<String>,
    /// File or media that was worked on, as an address or media ID.
    /// Example: `oss://bucket/path/to/video.mp4`.
    pub media: Option<String>,
}

response! {
    TranscodeParentJobInputGroup {
        "Type" => type_: value,
        "Media" => media: value,
    }
}

/// The output group that the item belongs to or stands for.
#[non_exhaustive]
pub struct TranscodeParentJobOutputGroup {
    /// Where the result was written.
    pub output: Option<TranscodeJobOutput>,
    /// Settings of the process, and what it works with.
    pub process_config: Option<ProcessConfig>,
}

impl TranscodeParentJobOutputGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Output`.
    pub fn output(mut self, value: impl Into<TranscodeJobOutput>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `ProcessConfig`.
    pub fn process_config(mut self, value: impl Into<ProcessConfig>) -> Self {
        self.process_config = Some(value.into());
        self
    }
}

response! {
    TranscodeParentJobOutputGroup {
        "Output" => output: value,
        "ProcessConfig" => process_config: value,
    }
}

/// Items of the kind transposition result to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TranspositionResult {
    /// Translation that is always used for the hot word.
    pub translated_text: Option<String>,
    /// Language that it is translated into.
    pub target_language: Option<String>,
}

impl TranspositionResult {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TranslatedText`.
    pub fn translated_text(mut self, value: impl Into<String>) -> Self {
        self.translated_text = Some(value.into());
        self
    }
    /// Sets `TargetLanguage`.
    pub fn target_language(mut self, value: impl Into<String>) -> Self {
        self.target_language = Some(value.into());
        self
    }
}

request! {
    TranspositionResult {
        "TranslatedText" => translated_text: field,
        "TargetLanguage" => target_language: field,
    }
}

/// Settings of the tts, and what it works with.
#[non_exhaustive]
pub struct TtsConfig {
    /// Rules that apply to the pronunciation, one entry each.
    pub pronunciation_rules: Vec<PronunciationRule>,
    /// IDs of the voices to work on or to narrow the list down to.
    pub voice_id_list: Vec<String>,
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// Mood that the voice speaks in.
    pub emotion: Option<String>,
    /// ID of the model that the call is about.
    pub model_id: Option<String>,
    /// ID of the language that the call is about.
    pub language_id: Option<String>,
    /// Rate or share that applies to the speech.
    pub speech_rate: Option<f64>,
}

impl TtsConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PronunciationRules`.
    pub fn pronunciation_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<PronunciationRule>>,
    ) -> Self {
        self.pronunciation_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VoiceIdList`.
    pub fn voice_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VoiceId`.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `Emotion`.
    pub fn emotion(mut self, value: impl Into<String>) -> Self {
        self.emotion = Some(value.into());
        self
    }
    /// Sets `ModelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `LanguageId`.
    pub fn language_id(mut self, value: impl Into<String>) -> Self {
        self.language_id = Some(value.into());
        self
    }
    /// Sets `SpeechRate`.
    #[inline]
    pub fn speech_rate(mut self, value: f64) -> Self {
        self.speech_rate = Some(value);
        self
    }
}

request! {
    TtsConfig {
        "PronunciationRules" => pronunciation_rules: field,
        "VoiceIdList" => voice_id_list: field,
        "VoiceId" => voice_id: field,
        "Emotion" => emotion: field,
        "ModelId" => model_id: field,
        "LanguageId" => language_id: field,
        "SpeechRate" => speech_rate: field,
    }
}

/// Settings of the turn detection, and what it works with.
#[non_exhaustive]
pub struct TurnDetectionConfig {
    /// How long the semantic wait lasts.
    pub semantic_wait_duration: Option<i32>,
    /// The turn end words to work on or to narrow the list down to.
    pub turn_end_words: Vec<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
}

impl TurnDetectionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SemanticWaitDuration`.
    #[inline]
    pub fn semantic_wait_duration(mut self, value: i32) -> Self {
        self.semantic_wait_duration = Some(value);
        self
    }
    /// Sets `TurnEndWords`.
    pub fn turn_end_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.turn_end_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    TurnDetectionConfig {
        "SemanticWaitDuration" => semantic_wait_duration: field,
        "TurnEndWords" => turn_end_words: field,
        "Mode" => mode: field,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct UsageData {
    /// Moment that the record or the action belongs to. Example: `1656950400`.
    pub time: Option<i64>,
    /// Size or model, by its name. Example: `SuperResolution.Standard.1080P`.
    pub specification: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `308028`.
    pub duration: Option<i64>,
}

response! {
    UsageData {
        "Time" => time: value,
        "Specification" => specification: value,
        "Duration" => duration: value,
    }
}

/// Settings of the vcr, and what it works with.
#[non_exhaustive]
pub struct VcrConfig {
    /// How many there are of this: people.
    pub people_count: Option<PeopleCount>,
    /// Detection of a picture that does not move.
    pub still_frame_motion: Option<FrameMotion>,
    /// Detection of devices such as telephones in the picture.
    pub equipment: Option<Equipment>,
    /// Detection of movements of the head.
    pub head_motion: Option<HeadMotion>,
    /// Detection of people looking away.
    pub look_away: Option<LookAway>,
    /// Detection of pictures that show nothing useful.
    pub invalid_frame_motion: Option<FrameMotion>,
}

impl VcrConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PeopleCount`.
    pub fn people_count(mut self, value: impl Into<PeopleCount>) -> Self {
        self.people_count = Some(value.into());
        self
    }
    /// Sets `StillFrameMotion`.
    pub fn still_frame_motion(mut self, value: impl Into<FrameMotion>) -> Self {
        self.still_frame_motion = Some(value.into());
        self
    }
    /// Sets `Equipment`.
    pub fn equipment(mut self, value: impl Into<Equipment>) -> Self {
        self.equipment = Some(value.into());
        self
    }
    /// Sets `HeadMotion`.
    pub fn head_motion(mut self, value: impl Into<HeadMotion>) -> Self {
        self.head_motion = Some(value.into());
        self
    }
    /// Sets `LookAway`.
    pub fn look_away(mut self, value: impl Into<LookAway>) -> Self {
        self.look_away = Some(value.into());
        self
    }
    /// Sets `InvalidFrameMotion`.
    pub fn invalid_frame_motion(mut self, value: impl Into<FrameMotion>) -> Self {
        self.invalid_frame_motion = Some(value.into());
        self
    }
}

request! {
    VcrConfig {
        "PeopleCount" => people_count: field,
        "StillFrameMotion" => still_frame_motion: field,
        "Equipment" => equipment: field,
        "HeadMotion" => head_motion: field,
        "LookAway" => look_away: field,
        "InvalidFrameMotion" => invalid_frame_motion: field,
    }
}

/// Result of the step or check named vensor censor.
#[non_exhaustive]
pub struct VensorCensorResult {
    /// The video timelines that were found or are concerned, one entry each.
    pub video_timelines: Vec<VideoTimeline>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `ea04afcca7cd4e80b9ece8fbb251****`.
    pub next_page_token: Option<String>,
    /// Outcomes of the censor, one entry each.
    pub censor_results: Vec<CensorResult>,
}

response! {
    VensorCensorResult {
        "VideoTimelines" => video_timelines: list("VideoTimeline"),
        "NextPageToken" => next_page_token: value,
        "CensorResults" => censor_results: list("CensorResult"),
    }
}

/// Settings or facts of the picture.
#[non_exhaustive]
pub struct Video {
    /// Method by which the stream is compressed. Example: `H.264`.
    pub codec: Option<String>,
    /// Profile of the codec or of the settings. Example: `Main`.
    pub profile: Option<String>,
    /// Amount of data a second that a stream takes. Example: `3000`.
    pub bitrate: Option<String>,
    /// Constant quality aimed at; the smaller, the better the picture and the larger the file.
    /// Example: `23`.
    pub crf: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `1920`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `1080`.
    pub height: Option<String>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Frames or seconds from one key frame to the next. Example: `250`.
    pub gop: Option<String>,
    /// Speed of the encoder; a slower one makes better pictures. Example: `medium`.
    pub preset: Option<String>,
    /// Way in which the scan works. Example: `progressive`.
    pub scan_mode: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Whether the stream is left out of the output. Example: `false`.
    pub remove: Option<String>,
    /// Part of the picture that is kept, or `border` to cut black edges by themselves.
    /// Example: `1280:800:0:140`.
    pub crop: Option<String>,
    /// Black edges that are added, as width, height, left and top. Example: `1280:800:0:140`.
    pub pad: Option<String>,
    /// Way in which the long short works. Example: `false`.
    pub long_short_mode: Option<String>,
    /// Buffer that bounds how much the bit rate swings, in kilobits. Example: `6000`.
    pub bufsize: Option<String>,
    /// Largest value, allowed or found, of this: rate. Example: `9000`.
    pub maxrate: Option<String>,
    /// Upper limit of the mean bit rate, in kbit/s. Example: `6000`.
    pub abr_max: Option<String>,
}

impl Video {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    pub fn bitrate(mut self, value: impl Into<String>) -> Self {
        self.bitrate = Some(value.into());
        self
    }
    /// Sets `Crf`.
    pub fn crf(mut self, value: impl Into<String>) -> Self {
        self.crf = Some(value.into());
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Fps`.
    pub fn fps(mut self, value: impl Into<String>) -> Self {
        self.fps = Some(value.into());
        self
    }
    /// Sets `Gop`.
    pub fn gop(mut self, value: impl Into<String>) -> Self {
        self.gop = Some(value.into());
        self
    }
    /// Sets `Preset`.
    pub fn preset(mut self, value: impl Into<String>) -> Self {
        self.preset = Some(value.into());
        self
    }
    /// Sets `ScanMode`.
    pub fn scan_mode(mut self, value: impl Into<String>) -> Self {
        self.scan_mode = Some(value.into());
        self
    }
    /// Sets `PixFmt`.
    pub fn pix_fmt(mut self, value: impl Into<String>) -> Self {
        self.pix_fmt = Some(value.into());
        self
    }
    /// Sets `Remove`.
    pub fn remove(mut self, value: impl Into<String>) -> Self {
        self.remove = Some(value.into());
        self
    }
    /// Sets `Crop`.
    pub fn crop(mut self, value: impl Into<String>) -> Self {
        self.crop = Some(value.into());
        self
    }
    /// Sets `Pad`.
    pub fn pad(mut self, value: impl Into<String>) -> Self {
        self.pad = Some(value.into());
        self
    }
    /// Sets `LongShortMode`.
    pub fn long_short_mode(mut self, value: impl Into<String>) -> Self {
        self.long_short_mode = Some(value.into());
        self
    }
    /// Sets `Bufsize`.
    pub fn bufsize(mut self, value: impl Into<String>) -> Self {
        self.bufsize = Some(value.into());
        self
    }
    /// Sets `Maxrate`.
    pub fn maxrate(mut self, value: impl Into<String>) -> Self {
        self.maxrate = Some(value.into());
        self
    }
    /// Sets `AbrMax`.
    pub fn abr_max(mut self, value: impl Into<String>) -> Self {
        self.abr_max = Some(value.into());
        self
    }
}

response! {
    Video {
        "Codec" => codec: value,
        "Profile" => profile: value,
        "Bitrate" => bitrate: value,
        "Crf" => crf: value,
        "Width" => width: value,
        "Height" => height: value,
        "Fps" => fps: value,
        "Gop" => gop: value,
        "Preset" => preset: value,
        "ScanMode" => scan_mode: value,
        "PixFmt" => pix_fmt: value,
        "Remove" => remove: value,
        "Crop" => crop: value,
        "Pad" => pad: value,
        "LongShortMode" => long_short_mode: value,
        "Bufsize" => bufsize: value,
        "Maxrate" => maxrate: value,
        "AbrMax" => abr_max: value,
    }
}

/// Settings of the video censor, and what it works with.
#[non_exhaustive]
pub struct VideoCensorConfig {
    /// Where the result is written.
    pub output_file: Option<File>,
    /// Whether the pictures of the video are checked as well. Example: `true`.
    pub video_censor: Option<String>,
    /// Which kind of biz it is or is to be. Example: `common`.
    pub biz_type: Option<String>,
}

response! {
    VideoCensorConfig {
        "OutputFile" => output_file: value,
        "VideoCensor" => video_censor: value,
        "BizType" => biz_type: value,
    }
}

/// Settings that belong to the chosen method for pictures.
#[non_exhaustive]
pub struct VideoCodecSetting {
    /// How the bit rate is held, with the rates that belong to it.
    pub rate: Option<Rate>,
    /// Pictures a second.
    pub framerate: Option<Framerate>,
    /// Frames or seconds from one key frame to the next.
    pub gop: Option<Gop>,
    /// Details about the codec.
    pub codec_detail: Option<CodecDetail>,
}

impl VideoCodecSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Rate`.
    pub fn rate(mut self, value: impl Into<Rate>) -> Self {
        self.rate = Some(value.into());
        self
    }
    /// Sets `Framerate`.
    pub fn framerate(mut self, value: impl Into<Framerate>) -> Self {
        self.framerate = Some(value.into());
        self
    }
    /// Sets `Gop`.
    pub fn gop(mut self, value: impl Into<Gop>) -> Self {
        self.gop = Some(value.into());
        self
    }
    /// Sets `CodecDetail`.
    pub fn codec_detail(mut self, value: impl Into<CodecDetail>) -> Self {
        self.codec_detail = Some(value.into());
        self
    }
}

request! {
    VideoCodecSetting {
        "Rate" => rate: field,
        "Framerate" => framerate: field,
        "Gop" => gop: field,
        "CodecDetail" => codec_detail: field,
    }
}

/// The video params that are concerned.
#[non_exhaustive]
pub struct VideoParams {
    /// Method by which the stream is compressed. Example: `H.264`.
    pub codec: Option<String>,
    /// Vertical size of the picture in pixels. Example: `720`.
    pub height: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `1280`.
    pub width: Option<String>,
    /// Pictures a second. Example: `30`.
    pub fps: Option<String>,
    /// Amount of data a second that a stream takes. Example: `2500`.
    pub bitrate: Option<String>,
    /// Frames or seconds from one key frame to the next. Example: `1000`.
    pub gop: Option<String>,
    /// Profile of the codec or of the settings. Example: `2`.
    pub profile: Option<String>,
}

impl VideoParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `Fps`.
    pub fn fps(mut self, value: impl Into<String>) -> Self {
        self.fps = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    pub fn bitrate(mut self, value: impl Into<String>) -> Self {
        self.bitrate = Some(value.into());
        self
    }
    /// Sets `Gop`.
    pub fn gop(mut self, value: impl Into<String>) -> Self {
        self.gop = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
}

response! {
    VideoParams {
        "Codec" => codec: value,
        "Height" => height: value,
        "Width" => width: value,
        "Fps" => fps: value,
        "Bitrate" => bitrate: value,
        "Gop" => gop: value,
        "Profile" => profile: value,
    }
}

/// The video settings to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VideoSetting {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Extent from left to right.
    pub width: Option<i32>,
    /// Extent from top to bottom.
    pub height: Option<i32>,
    /// Method by which the picture is compressed.
    pub video_codec: Option<String>,
    /// Settings that belong to the chosen method for pictures.
    pub video_codec_setting: Option<VideoCodecSetting>,
    /// Which kind of video codec it is or is to be.
    pub video_codec_type: Option<String>,
}

impl VideoSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `VideoCodec`.
    pub fn video_codec(mut self, value: impl Into<String>) -> Self {
        self.video_codec = Some(value.into());
        self
    }
    /// Sets `VideoCodecSetting`.
    pub fn video_codec_setting(mut self, value: impl Into<VideoCodecSetting>) -> Self {
        self.video_codec_setting = Some(value.into());
        self
    }
    /// Sets `VideoCodecType`.
    pub fn video_codec_type(mut self, value: impl Into<String>) -> Self {
        self.video_codec_type = Some(value.into());
        self
    }
}

request! {
    VideoSetting {
        "Name" => name: field,
        "Width" => width: field,
        "Height" => height: field,
        "VideoCodec" => video_codec: field,
        "VideoCodecSetting" => video_codec_setting: field,
        "VideoCodecType" => video_codec_type: field,
    }
}

/// Items of the kind video stream info that were found or are concerned.
#[non_exhaustive]
pub struct VideoStreamInfoList {
    /// Place of the stream among those in the file. Example: `0`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `text`.
    pub codec_long_name: Option<String>,
    /// Profile of the codec or of the settings. Example: `High`.
    pub profile: Option<String>,
    /// Unit of time of the codec, as a fraction of a second. Example: `1/50`.
    pub codec_time_base: Option<String>,
    /// Mark of the codec in the file, as text. Example: `[27][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// Mark of the codec in the file, in hexadecimal. Example: `0x001b`.
    pub codec_tag: Option<String>,
    /// Horizontal size of the picture in pixels. Example: `848`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels. Example: `478`.
    pub height: Option<String>,
    /// The has b frames that are concerned. Example: `2`.
    pub has_b_frames: Option<String>,
    /// Ratio of width to height of one sample. Example: `478:477`.
    pub sar: Option<String>,
    /// Ratio of width to height as displayed. Example: `16:9`.
    pub dar: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `31`.
    pub level: Option<String>,
    /// Pictures a second. Example: `25.0`.
    pub fps: Option<String>,
    /// The avg fps that are concerned. Example: `25.0`.
    pub avg_fps: Option<String>,
    /// Unit of the time stamps in the stream, as a fraction of a second. Example: `1/90000`.
    pub time_base: Option<String>,
    /// Where the stream or file begins. Example: `1.473556`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `403.039989`.
    pub duration: Option<String>,
    /// Data rate of the stream or file. Example: `888.563`.
    pub bit_rate: Option<String>,
    /// The num frames that are concerned. Example: `10040`.
    pub num_frames: Option<String>,
    /// Language of the stream. Example: `zh`.
    pub lang: Option<String>,
    /// Angle by which the picture is turned. Example: `0`.
    pub rotate: Option<String>,
}

response! {
    VideoStreamInfoList {
        "Index" => index: value,
        "Codec_name" => codec_name: value,
        "Codec_long_name" => codec_long_name: value,
        "Profile" => profile: value,
        "Codec_time_base" => codec_time_base: value,
        "Codec_tag_string" => codec_tag_string: value,
        "Codec_tag" => codec_tag: value,
        "Width" => width: value,
        "Height" => height: value,
        "Has_b_frames" => has_b_frames: value,
        "Sar" => sar: value,
        "Dar" => dar: value,
        "PixFmt" => pix_fmt: value,
        "Level" => level: value,
        "Fps" => fps: value,
        "Avg_fps" => avg_fps: value,
        "Time_base" => time_base: value,
        "Start_time" => start_time: value,
        "Duration" => duration: value,
        "Bit_rate" => bit_rate: value,
        "NumFrames" => num_frames: value,
        "Lang" => lang: value,
        "Rotate" => rotate: value,
    }
}

/// The video timelines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoTimeline {
    /// Moment that the record or data point belongs to. Example: `00:02:59.999`.
    pub timestamp: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `output{Count}.jpg`.
    pub object: Option<String>,
    /// Outcomes of the censor, one entry each.
    pub censor_results: Vec<CensorResult>,
}

response! {
    VideoTimeline {
        "Timestamp" => timestamp: value,
        "Object" => object: value,
        "CensorResults" => censor_results: list("CensorResult"),
    }
}

/// Settings for a call in which the agent also sees the user's picture.
#[non_exhaustive]
pub struct VisionChat {
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// Earlier turns of the conversation that the language model is given.
    pub llm_history: Vec<LlmHistory>,
    /// The workflow override params that are concerned.
    pub workflow_override_params: Option<String>,
    /// Whether this is switched on: intelligent segment.
    pub enable_intelligent_segment: Option<bool>,
    /// IDs of the voices to work on or to narrow the list down to.
    pub voice_id_list: Vec<String>,
    /// Whether a line may break inside a word.
    pub char_break: Option<bool>,
    /// Whether this is switched on: voice interrupt.
    pub enable_voice_interrupt: Option<bool>,
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// Whether the agent finishes its sentence before it leaves.
    pub graceful_shutdown: Option<bool>,
    /// The interrupt words to work on or to narrow the list down to.
    pub interrupt_words: Vec<String>,
    /// How long the user online may take before it is given up.
    pub user_online_timeout: Option<i32>,
    /// ID of the asr language that the call is about.
    pub asr_language_id: Option<String>,
    /// How long the user offline may take before it is given up.
    pub user_offline_timeout: Option<i32>,
    /// Instructions that the language model follows in all its turns.
    pub llm_system_prompt: Option<String>,
    /// The bailian application params that are concerned.
    pub bailian_app_params: Option<String>,
    /// Level that the vad has on its scale.
    pub vad_level: Option<i32>,
    /// Upper limit that applies to the llm history.
    pub llm_history_limit: Option<i32>,
    /// Silence after which the user's sentence is taken as finished.
    pub asr_max_silence: Option<i32>,
    /// Sentence that goes with waking the agent.
    pub wake_up_query: Option<String>,
    /// Loudness of the voice or sound.
    pub volume: Option<i64>,
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// Whether only the voice that was registered is listened to.
    pub use_voiceprint: Option<bool>,
    /// Time that is set or recorded for this: max idle.
    pub max_idle_time: Option<i32>,
    /// The asr hot words to work on or to narrow the list down to.
    pub asr_hot_words: Vec<String>,
    /// Whether this is switched on: push to talk.
    pub enable_push_to_talk: Option<bool>,
}

impl VisionChat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Greeting`.
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }
    /// Sets `LlmHistory`.
    pub fn llm_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<LlmHistory>>,
    ) -> Self {
        self.llm_history = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WorkflowOverrideParams`.
    pub fn workflow_override_params(mut self, value: impl Into<String>) -> Self {
        self.workflow_override_params = Some(value.into());
        self
    }
    /// Sets `EnableIntelligentSegment`.
    #[inline]
    pub fn enable_intelligent_segment(mut self, value: bool) -> Self {
        self.enable_intelligent_segment = Some(value);
        self
    }
    /// Sets `VoiceIdList`.
    pub fn voice_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CharBreak`.
    #[inline]
    pub fn char_break(mut self, value: bool) -> Self {
        self.char_break = Some(value);
        self
    }
    /// Sets `EnableVoiceInterrupt`.
    #[inline]
    pub fn enable_voice_interrupt(mut self, value: bool) -> Self {
        self.enable_voice_interrupt = Some(value);
        self
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `GracefulShutdown`.
    #[inline]
    pub fn graceful_shutdown(mut self, value: bool) -> Self {
        self.graceful_shutdown = Some(value);
        self
    }
    /// Sets `InterruptWords`.
    pub fn interrupt_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserOnlineTimeout`.
    #[inline]
    pub fn user_online_timeout(mut self, value: i32) -> Self {
        self.user_online_timeout = Some(value);
        self
    }
    /// Sets `AsrLanguageId`.
    pub fn asr_language_id(mut self, value: impl Into<String>) -> Self {
        self.asr_language_id = Some(value.into());
        self
    }
    /// Sets `UserOfflineTimeout`.
    #[inline]
    pub fn user_offline_timeout(mut self, value: i32) -> Self {
        self.user_offline_timeout = Some(value);
        self
    }
    /// Sets `LlmSystemPrompt`.
    pub fn llm_system_prompt(mut self, value: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(value.into());
        self
    }
    /// Sets `BailianAppParams`.
    pub fn bailian_app_params(mut self, value: impl Into<String>) -> Self {
        self.bailian_app_params = Some(value.into());
        self
    }
    /// Sets `VadLevel`.
    #[inline]
    pub fn vad_level(mut self, value: i32) -> Self {
        self.vad_level = Some(value);
        self
    }
    /// Sets `LlmHistoryLimit`.
    #[inline]
    pub fn llm_history_limit(mut self, value: i32) -> Self {
        self.llm_history_limit = Some(value);
        self
    }
    /// Sets `AsrMaxSilence`.
    #[inline]
    pub fn asr_max_silence(mut self, value: i32) -> Self {
        self.asr_max_silence = Some(value);
        self
    }
    /// Sets `WakeUpQuery`.
    pub fn wake_up_query(mut self, value: impl Into<String>) -> Self {
        self.wake_up_query = Some(value.into());
        self
    }
    /// Sets `Volume`.
    #[inline]
    pub fn volume(mut self, value: i64) -> Self {
        self.volume = Some(value);
        self
    }
    /// Sets `VoiceId`.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `UseVoiceprint`.
    #[inline]
    pub fn use_voiceprint(mut self, value: bool) -> Self {
        self.use_voiceprint = Some(value);
        self
    }
    /// Sets `MaxIdleTime`.
    #[inline]
    pub fn max_idle_time(mut self, value: i32) -> Self {
        self.max_idle_time = Some(value);
        self
    }
    /// Sets `AsrHotWords`.
    pub fn asr_hot_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnablePushToTalk`.
    #[inline]
    pub fn enable_push_to_talk(mut self, value: bool) -> Self {
        self.enable_push_to_talk = Some(value);
        self
    }
}

request! {
    VisionChat {
        "Greeting" => greeting: field,
        "LlmHistory" => llm_history: field,
        "WorkflowOverrideParams" => workflow_override_params: field,
        "EnableIntelligentSegment" => enable_intelligent_segment: field,
        "VoiceIdList" => voice_id_list: field,
        "CharBreak" => char_break: field,
        "EnableVoiceInterrupt" => enable_voice_interrupt: field,
        "VoiceprintId" => voiceprint_id: field,
        "GracefulShutdown" => graceful_shutdown: field,
        "InterruptWords" => interrupt_words: field,
        "UserOnlineTimeout" => user_online_timeout: field,
        "AsrLanguageId" => asr_language_id: field,
        "UserOfflineTimeout" => user_offline_timeout: field,
        "LlmSystemPrompt" => llm_system_prompt: field,
        "BailianAppParams" => bailian_app_params: field,
        "VadLevel" => vad_level: field,
        "LlmHistoryLimit" => llm_history_limit: field,
        "AsrMaxSilence" => asr_max_silence: field,
        "WakeUpQuery" => wake_up_query: field,
        "Volume" => volume: field,
        "VoiceId" => voice_id: field,
        "UseVoiceprint" => use_voiceprint: field,
        "MaxIdleTime" => max_idle_time: field,
        "AsrHotWords" => asr_hot_words: field,
        "EnablePushToTalk" => enable_push_to_talk: field,
    }
}

/// Settings for a call by voice only.
#[non_exhaustive]
pub struct VoiceChat {
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// Earlier turns of the conversation that the language model is given.
    pub llm_history: Vec<LlmHistory>,
    /// The workflow override params that are concerned.
    pub workflow_override_params: Option<String>,
    /// Whether this is switched on: intelligent segment.
    pub enable_intelligent_segment: Option<bool>,
    /// Which kind of avatar URL it is or is to be.
    pub avatar_url_type: Option<String>,
    /// Web address under which the avatar is found.
    pub avatar_url: Option<String>,
    /// IDs of the voices to work on or to narrow the list down to.
    pub voice_id_list: Vec<String>,
    /// Whether a line may break inside a word.
    pub char_break: Option<bool>,
    /// Whether this is switched on: voice interrupt.
    pub enable_voice_interrupt: Option<bool>,
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// Whether the agent finishes its sentence before it leaves.
    pub graceful_shutdown: Option<bool>,
    /// The interrupt words to work on or to narrow the list down to.
    pub interrupt_words: Vec<String>,
    /// How long the user online may take before it is given up.
    pub user_online_timeout: Option<i32>,
    /// ID of the asr language that the call is about.
    pub asr_language_id: Option<String>,
    /// How long the user offline may take before it is given up.
    pub user_offline_timeout: Option<i32>,
    /// Instructions that the language model follows in all its turns.
    pub llm_system_prompt: Option<String>,
    /// The bailian application params that are concerned.
    pub bailian_app_params: Option<String>,
    /// Level that the vad has on its scale.
    pub vad_level: Option<i32>,
    /// Upper limit that applies to the llm history.
    pub llm_history_limit: Option<i32>,
    /// Silence after which the user's sentence is taken as finished.
    pub asr_max_silence: Option<i32>,
    /// Sentence that goes with waking the agent.
    pub wake_up_query: Option<String>,
    /// Loudness of the voice or sound.
    pub volume: Option<i64>,
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// Whether only the voice that was registered is listened to.
    pub use_voiceprint: Option<bool>,
    /// Time that is set or recorded for this: max idle.
    pub max_idle_time: Option<i32>,
    /// The asr hot words to work on or to narrow the list down to.
    pub asr_hot_words: Vec<String>,
    /// Whether this is switched on: push to talk.
    pub enable_push_to_talk: Option<bool>,
}

impl VoiceChat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Greeting`.
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }
    /// Sets `LlmHistory`.
    pub fn llm_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<LlmHistory>>,
    ) -> Self {
        self.llm_history = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WorkflowOverrideParams`.
    pub fn workflow_override_params(mut self, value: impl Into<String>) -> Self {
        self.workflow_override_params = Some(value.into());
        self
    }
    /// Sets `EnableIntelligentSegment`.
    #[inline]
    pub fn enable_intelligent_segment(mut self, value: bool) -> Self {
        self.enable_intelligent_segment = Some(value);
        self
    }
    /// Sets `AvatarUrlType`.
    pub fn avatar_url_type(mut self, value: impl Into<String>) -> Self {
        self.avatar_url_type = Some(value.into());
        self
    }
    /// Sets `AvatarUrl`.
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `VoiceIdList`.
    pub fn voice_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CharBreak`.
    #[inline]
    pub fn char_break(mut self, value: bool) -> Self {
        self.char_break = Some(value);
        self
    }
    /// Sets `EnableVoiceInterrupt`.
    #[inline]
    pub fn enable_voice_interrupt(mut self, value: bool) -> Self {
        self.enable_voice_interrupt = Some(value);
        self
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `GracefulShutdown`.
    #[inline]
    pub fn graceful_shutdown(mut self, value: bool) -> Self {
        self.graceful_shutdown = Some(value);
        self
    }
    /// Sets `InterruptWords`.
    pub fn interrupt_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserOnlineTimeout`.
    #[inline]
    pub fn user_online_timeout(mut self, value: i32) -> Self {
        self.user_online_timeout = Some(value);
        self
    }
    /// Sets `AsrLanguageId`.
    pub fn asr_language_id(mut self, value: impl Into<String>) -> Self {
        self.asr_language_id = Some(value.into());
        self
    }
    /// Sets `UserOfflineTimeout`.
    #[inline]
    pub fn user_offline_timeout(mut self, value: i32) -> Self {
        self.user_offline_timeout = Some(value);
        self
    }
    /// Sets `LlmSystemPrompt`.
    pub fn llm_system_prompt(mut self, value: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(value.into());
        self
    }
    /// Sets `BailianAppParams`.
    pub fn bailian_app_params(mut self, value: impl Into<String>) -> Self {
        self.bailian_app_params = Some(value.into());
        self
    }
    /// Sets `VadLevel`.
    #[inline]
    pub fn vad_level(mut self, value: i32) -> Self {
        self.vad_level = Some(value);
        self
    }
    /// Sets `LlmHistoryLimit`.
    #[inline]
    pub fn llm_history_limit(mut self, value: i32) -> Self {
        self.llm_history_limit = Some(value);
        self
    }
    /// Sets `AsrMaxSilence`.
    #[inline]
    pub fn asr_max_silence(mut self, value: i32) -> Self {
        self.asr_max_silence = Some(value);
        self
    }
    /// Sets `WakeUpQuery`.
    pub fn wake_up_query(mut self, value: impl Into<String>) -> Self {
        self.wake_up_query = Some(value.into());
        self
    }
    /// Sets `Volume`.
    #[inline]
    pub fn volume(mut self, value: i64) -> Self {
        self.volume = Some(value);
        self
    }
    /// Sets `VoiceId`.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `UseVoiceprint`.
    #[inline]
    pub fn use_voiceprint(mut self, value: bool) -> Self {
        self.use_voiceprint = Some(value);
        self
    }
    /// Sets `MaxIdleTime`.
    #[inline]
    pub fn max_idle_time(mut self, value: i32) -> Self {
        self.max_idle_time = Some(value);
        self
    }
    /// Sets `AsrHotWords`.
    pub fn asr_hot_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnablePushToTalk`.
    #[inline]
    pub fn enable_push_to_talk(mut self, value: bool) -> Self {
        self.enable_push_to_talk = Some(value);
        self
    }
}

request! {
    VoiceChat {
        "Greeting" => greeting: field,
        "LlmHistory" => llm_history: field,
        "WorkflowOverrideParams" => workflow_override_params: field,
        "EnableIntelligentSegment" => enable_intelligent_segment: field,
        "AvatarUrlType" => avatar_url_type: field,
        "AvatarUrl" => avatar_url: field,
        "VoiceIdList" => voice_id_list: field,
        "CharBreak" => char_break: field,
        "EnableVoiceInterrupt" => enable_voice_interrupt: field,
        "VoiceprintId" => voiceprint_id: field,
        "GracefulShutdown" => graceful_shutdown: field,
        "InterruptWords" => interrupt_words: field,
        "UserOnlineTimeout" => user_online_timeout: field,
        "AsrLanguageId" => asr_language_id: field,
        "UserOfflineTimeout" => user_offline_timeout: field,
        "LlmSystemPrompt" => llm_system_prompt: field,
        "BailianAppParams" => bailian_app_params: field,
        "VadLevel" => vad_level: field,
        "LlmHistoryLimit" => llm_history_limit: field,
        "AsrMaxSilence" => asr_max_silence: field,
        "WakeUpQuery" => wake_up_query: field,
        "Volume" => volume: field,
        "VoiceId" => voice_id: field,
        "UseVoiceprint" => use_voiceprint: field,
        "MaxIdleTime" => max_idle_time: field,
        "AsrHotWords" => asr_hot_words: field,
        "EnablePushToTalk" => enable_push_to_talk: field,
    }
}

/// Settings of the voiceprint, and what it works with.
#[non_exhaustive]
pub struct VoiceprintConfig {
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// Whether only the voice that was registered is listened to.
    pub use_voiceprint: Option<bool>,
}

impl VoiceprintConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `UseVoiceprint`.
    #[inline]
    pub fn use_voiceprint(mut self, value: bool) -> Self {
        self.use_voiceprint = Some(value);
        self
    }
}

request! {
    VoiceprintConfig {
        "VoiceprintId" => voiceprint_id: field,
        "UseVoiceprint" => use_voiceprint: field,
    }
}

/// How the loudness is changed.
#[non_exhaustive]
pub struct Volume {
    /// HTTP method or procedure that is used. Example: `auto`.
    pub method: Option<String>,
    /// Loudness to reach. Example: `-6`.
    pub integrated_loudness_target: Option<String>,
    /// Highest peak of the sound. Example: `-1`.
    pub true_peak: Option<String>,
    /// How far the loudness may swing. Example: `8`.
    pub loudness_range_target: Option<String>,
}

impl Volume {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `IntegratedLoudnessTarget`.
    pub fn integrated_loudness_target(mut self, value: impl Into<String>) -> Self {
        self.integrated_loudness_target = Some(value.into());
        self
    }
    /// Sets `TruePeak`.
    pub fn true_peak(mut self, value: impl Into<String>) -> Self {
        self.true_peak = Some(value.into());
        self
    }
    /// Sets `LoudnessRangeTarget`.
    pub fn loudness_range_target(mut self, value: impl Into<String>) -> Self {
        self.loudness_range_target = Some(value.into());
        self
    }
}

response! {
    Volume {
        "Method" => method: value,
        "IntegratedLoudnessTarget" => integrated_loudness_target: value,
        "TruePeak" => true_peak: value,
        "LoudnessRangeTarget" => loudness_range_target: value,
    }
}
