// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Items of the kind activity that were found or are concerned.
#[non_exhaustive]
pub struct Activity {
    /// Name that people know the item by. Example: `Act-2`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Start`.
    pub type_: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `2376030d9d0849399cd20e20c876****`.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-04-01T06:53:45Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2016-04-01T06:54:00Z`.
    pub end_time: Option<Timestamp>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Result of the step or check named MNS message.
    pub mns_message_result: Option<MNSMessageResult>,
}

response! {
    Activity {
        "Name" => name: value,
        "Type" => type_: value,
        "JobId" => job_id: value,
        "State" => state: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Code" => code: value,
        "Message" => message: value,
        "MNSMessageResult" => mns_message_result: value,
    }
}

values! {
    /// What happens when the output has other proportions than the source.
    pub enum AdjDarMethod {
        /// The picture is stretched until it fits.
        Rescale = "rescale",
        /// The picture is cut to the proportions asked for.
        Crop = "crop",
        /// Edges are added until the proportions fit.
        Pad = "pad",
        /// The proportions stay as they are.
        None = "none",
    }
}

/// Settings or facts of the sound.
#[non_exhaustive]
pub struct AliyunAudioCodec {
    /// Method by which the stream is compressed. Default: `aac`. Example: `aac`.
    pub codec: Option<String>,
    /// Profile of the codec or of the settings. Example: `aaclow`.
    pub profile: Option<String>,
    /// Samples of the sound a second, in hertz. Unit: `Hz`. Default: `44100`. Example: `44100`.
    pub samplerate: Option<String>,
    /// Amount of data a second that a stream takes.
    /// Range: 8 to 1000. Unit: `Kbps`. Default: `128`. Example: `128`.
    pub bitrate: Option<String>,
    /// The channels that are concerned. Default: `2`. Example: `2`.
    pub channels: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Example: `15`.
    pub qscale: Option<String>,
    /// How the loudness is changed.
    pub volume: Option<AliyunAudioCodecVolume>,
}

response! {
    AliyunAudioCodec {
        "Codec" => codec: value,
        "Profile" => profile: value,
        "Samplerate" => samplerate: value,
        "Bitrate" => bitrate: value,
        "Channels" => channels: value,
        "Qscale" => qscale: value,
        "Volume" => volume: value,
    }
}

/// How the loudness is changed.
#[non_exhaustive]
pub struct AliyunAudioCodecVolume {
    /// HTTP method or procedure that is used. Example: `auto`.
    pub method: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `-20`.
    pub level: Option<String>,
}

response! {
    AliyunAudioCodecVolume {
        "Method" => method: value,
        "Level" => level: value,
    }
}

/// Part of the source that is transcoded.
#[non_exhaustive]
pub struct AliyunClip {
    /// Start and length of the part.
    pub time_span: Option<TimeSpan>,
}

response! {
    AliyunClip {
        "TimeSpan" => time_span: value,
    }
}

/// What is told about the source's sound.
#[non_exhaustive]
pub struct AliyunInputAudio {
    /// The channels that are concerned. Range: 1 to 8.
    pub channels: Option<String>,
    /// Samples of the sound a second, in hertz. Range: 0 to 320000. Unit: `Hz`.
    pub samplerate: Option<String>,
}

response! {
    AliyunInputAudio {
        "Channels" => channels: value,
        "Samplerate" => samplerate: value,
    }
}

/// Settings of the container, as a file format or as a unit that runs an image.
#[non_exhaustive]
pub struct AliyunInputContainer {
    /// File format, or what is known of it.
    pub format: Option<Open<AliyunInputContainerFormat>>,
}

response! {
    AliyunInputContainer {
        "Format" => format: value,
    }
}

values! {
    /// File format, or what is known of it.
    pub enum AliyunInputContainerFormat {
        /// Sound in A-law, as telephones use it.
        Alaw = "alaw",
        /// Raw sound in 32-bit floats, highest byte first.
        F32be = "f32be",
        /// Raw sound in 32-bit floats, lowest byte first.
        F32le = "f32le",
        /// Raw sound in 64-bit floats, highest byte first.
        F64be = "f64be",
        /// Raw sound in 64-bit floats, lowest byte first.
        F64le = "f64le",
        /// Sound in mu-law, as telephones use it.
        Mulaw = "mulaw",
        /// Raw sound in signed 16-bit numbers, highest byte first.
        S16be = "s16be",
        /// Raw sound in signed 16-bit numbers, lowest byte first.
        S16le = "s16le",
        /// Raw sound in signed 24-bit numbers, highest byte first.
        S24be = "s24be",
        /// Raw sound in signed 24-bit numbers, lowest byte first.
        S24le = "s24le",
        /// Raw sound in signed 32-bit numbers, highest byte first.
        S32be = "s32be",
        /// Raw sound in signed 32-bit numbers, lowest byte first.
        S32le = "s32le",
        /// Raw sound in signed 8-bit numbers.
        S8 = "s8",
        /// Raw sound in unsigned 16-bit numbers, highest byte first.
        U16be = "u16be",
        /// Raw sound in unsigned 16-bit numbers, lowest byte first.
        U16le = "u16le",
        /// Raw sound in unsigned 24-bit numbers, highest byte first.
        U24be = "u24be",
        /// Raw sound in unsigned 24-bit numbers, lowest byte first.
        U24le = "u24le",
        /// Raw sound in unsigned 32-bit numbers, highest byte first.
        U32be = "u32be",
        /// Raw sound in unsigned 32-bit numbers, lowest byte first.
        U32le = "u32le",
        /// Raw sound in unsigned 8-bit numbers.
        U8 = "u8",
    }
}

/// File that is read, with bucket, region and object.
#[non_exhaustive]
pub struct AliyunJobInput {
    /// OSS bucket that the files are or will be in. Example: `example-bucket`.
    pub bucket: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-hangzhou`.
    pub location: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `example.flv`.
    pub object: Option<String>,
    /// What is told about the source's sound.
    pub audio: Vec<AliyunInputAudio>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<AliyunInputContainer>,
}

response! {
    AliyunJobInput {
        "Bucket" => bucket: value,
        "Location" => location: value,
        "Object" => object: value,
        "Audio" => audio: list("Audio"),
        "Container" => container: value,
    }
}

/// Where the result is written.
#[non_exhaustive]
pub struct AliyunOSSFile {
    /// OSS bucket that the files are or will be in. Example: `example-bucket`.
    pub bucket: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-hangzhou`.
    pub location: Option<String>,
    /// Object in OSS, by its path in the bucket. Example: `example-output.flv`.
    pub object: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::<your uid>:role/<your role name>`.
    pub role_arn: Option<String>,
}

response! {
    AliyunOSSFile {
        "Bucket" => bucket: value,
        "Location" => location: value,
        "Object" => object: value,
        "RoleArn" => role_arn: value,
    }
}

/// Settings of the trans, and what it works with.
#[non_exhaustive]
pub struct AliyunTransConfig {
    /// Way in which the trans works. Default: `onepass`. Example: `onepass`.
    pub trans_mode: Option<Open<TransMode>>,
    /// Whether the bit rate of the source's sound is used when it is lower than the one asked for.
    /// Example: `false`.
    pub is_check_audio_bitrate: Option<String>,
    /// Whether the size of the source is used when it is smaller than the one asked for.
    /// Example: `false`.
    pub is_check_reso: Option<String>,
    /// Whether the job fails when the source's picture has a lower bit rate than asked for.
    /// Example: `false`.
    pub is_check_video_bitrate_fail: Option<String>,
    /// What happens when the output has other proportions than the source.
    pub adj_dar_method: Option<String>,
    /// Whether the bit rate of the source's picture is used when it is lower than the one asked for.
    /// Example: `false`.
    pub is_check_video_bitrate: Option<String>,
    /// Whether the job fails when the source is smaller than asked for. Example: `false`.
    pub is_check_reso_fail: Option<String>,
    /// Whether the job fails when the source's sound has a lower bit rate than asked for.
    /// Example: `false`.
    pub is_check_audio_bitrate_fail: Option<String>,
}

response! {
    AliyunTransConfig {
        "TransMode" => trans_mode: value,
        "IsCheckAudioBitrate" => is_check_audio_bitrate: value,
        "IsCheckReso" => is_check_reso: value,
        "IsCheckVideoBitrateFail" => is_check_video_bitrate_fail: value,
        "AdjDarMethod" => adj_dar_method: value,
        "IsCheckVideoBitrate" => is_check_video_bitrate: value,
        "IsCheckResoFail" => is_check_reso_fail: value,
        "IsCheckAudioBitrateFail" => is_check_audio_bitrate_fail: value,
    }
}

/// Settings or facts of the picture.
#[non_exhaustive]
pub struct AliyunVideoCodec {
    /// Method by which the stream is compressed. Default: `H.264`. Example: `H.264`.
    pub codec: Option<String>,
    /// Profile of the codec or of the settings. Default: `high`. Example: `high`.
    pub profile: Option<String>,
    /// Amount of data a second that a stream takes. Range: 10 to 50000. Unit: `Kbps`. Example: `428`.
    pub bitrate: Option<String>,
    /// Constant quality aimed at; the smaller, the better the picture and the larger the file.
    /// Range: 0 to 51. Default: `26`. Example: `26`.
    pub crf: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    /// Range: 128 to 4096. Example: `1280`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    /// Range: 128 to 4096. Example: `720`.
    pub height: Option<String>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Greatest distance between key frames, in frames or seconds.
    /// Range: 1 to 1080000. Default: `250`. Example: `250`.
    pub gop: Option<String>,
    /// Speed of the encoder; a slower one makes better pictures. Default: `medium`. Example: `medium`.
    pub preset: Option<String>,
    /// Way in which the scan works. Example: `interlaced`.
    pub scan_mode: Option<String>,
    /// Buffer that bounds how much the bit rate swings, in kilobits.
    /// Range: 1000 to 128000. Unit: `Kb`. Default: `6000`. Example: `6000`.
    pub bufsize: Option<String>,
    /// Largest value, allowed or found, of this: rate.
    /// Range: 10 to 50000. Unit: `Kbps`. Example: `1000`.
    pub maxrate: Option<String>,
    /// Lowest and highest bit rate that the video may have.
    pub bitrate_bnd: Option<BitrateBnd>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// How much of the film grain is taken out. Example: `5`.
    pub degrain: Option<String>,
    /// Black edges that are added, as width, height, left and top. Example: `1280:800:0:140`.
    pub pad: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Example: `15`.
    pub qscale: Option<String>,
    /// Part of the picture that is kept, or `border` to cut black edges by themselves.
    /// Example: `border`.
    pub crop: Option<String>,
    /// Pictures a second of this: max. Example: `60`.
    pub max_fps: Option<String>,
    /// Rank of the reso against others. Example: `1`.
    pub reso_priority: Option<String>,
}

response! {
    AliyunVideoCodec {
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
        "Bufsize" => bufsize: value,
        "Maxrate" => maxrate: value,
        "BitrateBnd" => bitrate_bnd: value,
        "PixFmt" => pix_fmt: value,
        "Degrain" => degrain: value,
        "Pad" => pad: value,
        "Qscale" => qscale: value,
        "Crop" => crop: value,
        "MaxFps" => max_fps: value,
        "ResoPriority" => reso_priority: value,
    }
}

/// Items of the kind water mark that were found or are concerned.
#[non_exhaustive]
pub struct AliyunWaterMark {
    /// File that was read, with bucket, region and object.
    pub input_file: Option<File>,
    /// ID of the water mark template that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub water_mark_template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Image`.
    pub type_: Option<String>,
    /// Corner that the offsets are counted from. Example: `TopRight`.
    pub refer_pos: Option<String>,
    /// Horizontal distance of the watermark from its corner, in pixels or as a share. Example: `100`.
    pub dx: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `50`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `50`.
    pub height: Option<String>,
    /// Vertical distance of the watermark from its corner, in pixels or as a share. Example: `100`.
    pub dy: Option<String>,
}

response! {
    AliyunWaterMark {
        "InputFile" => input_file: value,
        "WaterMarkTemplateId" => water_mark_template_id: value,
        "Type" => type_: value,
        "ReferPos" => refer_pos: value,
        "Dx" => dx: value,
        "Width" => width: value,
        "Height" => height: value,
        "Dy" => dy: value,
    }
}

/// Settings or facts of the sound.
#[non_exhaustive]
pub struct Audio {
    /// Profile of the codec or of the settings. Example: `aac_low`.
    pub profile: Option<String>,
    /// Whether the stream is left out of the output. Default: `false`. Example: `false`.
    pub remove: Option<String>,
    /// Method by which the stream is compressed. Default: `aac`. Example: `aac`.
    pub codec: Option<String>,
    /// Samples of the sound a second, in hertz. Unit: `Hz`. Default: `44100`. Example: `44100`.
    pub samplerate: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Range: 1 to 9. Example: `1`.
    pub qscale: Option<String>,
    /// The channels that are concerned. Default: `2`. Example: `2`.
    pub channels: Option<String>,
    /// How the loudness is changed.
    pub volume: Option<Volume>,
    /// Amount of data a second that a stream takes.
    /// Range: 8 to 1000. Unit: `Kbps`. Default: `128`. Example: `500`.
    pub bitrate: Option<String>,
}

response! {
    Audio {
        "Profile" => profile: value,
        "Remove" => remove: value,
        "Codec" => codec: value,
        "Samplerate" => samplerate: value,
        "Qscale" => qscale: value,
        "Channels" => channels: value,
        "Volume" => volume: value,
        "Bitrate" => bitrate: value,
    }
}

/// Items of the kind audio stream that were found or are concerned.
#[non_exhaustive]
pub struct AudioStream {
    /// Place of the stream among those in the file. Example: `1`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `aac`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `AAC (Advanced Audio Coding)`.
    pub codec_long_name: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/32000`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `mp4a`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `0x6134706d`.
    pub codec_tag: Option<String>,
    /// How sound samples are stored. Example: `fltp`.
    pub sample_fmt: Option<String>,
    /// Samples of the sound a second, in hertz. Example: `32000`.
    pub samplerate: Option<String>,
    /// The channels that are concerned. Example: `1`.
    pub channels: Option<String>,
    /// How the sound channels are arranged, such as stereo. Example: `mono`.
    pub channel_layout: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/32000`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `17.223562`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `64.136`.
    pub bitrate: Option<String>,
    /// The num frames that are concerned. Example: `30`.
    pub num_frames: Option<String>,
    /// Language of the stream. Example: `und`.
    pub lang: Option<String>,
}

response! {
    AudioStream {
        "Index" => index: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "SampleFmt" => sample_fmt: value,
        "Samplerate" => samplerate: value,
        "Channels" => channels: value,
        "ChannelLayout" => channel_layout: value,
        "Timebase" => timebase: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "NumFrames" => num_frames: value,
        "Lang" => lang: value,
    }
}

/// Lowest and highest bit rate that the video may have.
#[non_exhaustive]
pub struct BitrateBnd {
    /// Largest value, allowed or found. Range: 10 to 50000. Unit: `Kbps`. Example: `1500`.
    pub max: Option<String>,
    /// Smallest value, allowed or found. Range: 10 to 50000. Unit: `Kbps`. Example: `800`.
    pub min: Option<String>,
}

response! {
    BitrateBnd {
        "Max" => max: value,
        "Min" => min: value,
    }
}

/// The media category with its place in the tree.
#[non_exhaustive]
pub struct Category {
    /// ID of the cate that the item belongs to or stands for.
    pub cate_id: Option<String>,
    /// ID of the parent that the item belongs to or stands for.
    pub parent_id: Option<String>,
    /// Name that the cate goes by.
    pub cate_name: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<String>,
}

response! {
    Category {
        "CateId" => cate_id: value,
        "ParentId" => parent_id: value,
        "CateName" => cate_name: value,
        "Level" => level: value,
    }
}

/// Settings of the container, as a file format or as a unit that runs an image.
#[non_exhaustive]
pub struct Container {
    /// File format, or what is known of it. Example: `flv`.
    pub format: Option<Open<ContainerFormat>>,
}

response! {
    Container {
        "Format" => format: value,
    }
}

values! {
    /// File format, or what is known of it.
    pub enum ContainerFormat {
        /// Flash video.
        Flv = "flv",
        /// MP4 file.
        Mp4 = "mp4",
        /// MPEG transport stream, of which HLS pieces are made.
        Ts = "ts",
        /// HTTP Live Streaming playlist.
        M3u8 = "m3u8",
        /// Animated picture.
        Gif = "gif",
        /// MP3, sound only.
        Mp3 = "mp3",
        /// Ogg with Vorbis sound.
        Ogg = "ogg",
        /// FLAC, sound packed without loss.
        Flac = "flac",
    }
}

values! {
    /// Way in which the dither works.
    pub enum DitherMode {
        /// Colors are mixed by spreading the error to the neighbors.
        Sierra = "sierra",
        /// Colors are mixed by a fixed pattern.
        Bayer = "bayer",
    }
}

/// How the HLS output is encrypted.
#[non_exhaustive]
pub struct Encryption {
    /// Kind of the item, out of those that the service tells apart. Example: `hls-aes-128`.
    pub type_: Option<String>,
    /// Name in a pair of name and value. Example: `encryptionkey128`.
    pub key: Option<String>,
    /// Which kind of key it is or is to be. Example: `Base64`.
    pub key_type: Option<String>,
    /// Identifier of the item within its collection. Example: `31fa3c9ca8134f9cec2b4b0b0f78****`.
    pub id: Option<String>,
    /// Address at which players fetch the key of the stream.
    pub key_uri: Option<String>,
    /// How many pieces are left without encryption at the start. Example: `3`.
    pub skip_cnt: Option<String>,
}

response! {
    Encryption {
        "Type" => type_: value,
        "Key" => key: value,
        "KeyType" => key_type: value,
        "Id" => id: value,
        "KeyUri" => key_uri: value,
        "SkipCnt" => skip_cnt: value,
    }
}

/// Items of the kind ext subtitle that were found or are concerned.
#[non_exhaustive]
pub struct ExtSubtitle {
    /// Character encoding of the subtitle file. Example: `auto`.
    pub char_enc: Option<String>,
    /// Name that the font goes by. Example: `text`.
    pub font_name: Option<String>,
    /// File that is read, with bucket, region and object.
    pub input: Option<Input>,
}

response! {
    ExtSubtitle {
        "CharEnc" => char_enc: value,
        "FontName" => font_name: value,
        "Input" => input: value,
    }
}

/// File that was read, with bucket, region and object.
#[non_exhaustive]
pub struct File {
    /// Object in OSS, by its path in the bucket. Example: `test.mp4`.
    pub object: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-beiing`.
    pub location: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `oss-test`.
    pub bucket: Option<String>,
}

response! {
    File {
        "Object" => object: value,
        "Location" => location: value,
        "Bucket" => bucket: value,
    }
}

/// File format, or what is known of it.
#[non_exhaustive]
pub struct FormatInfo {
    /// The num streams that are concerned. Example: `2`.
    pub num_streams: Option<String>,
    /// The num programs that are concerned. Example: `0`.
    pub num_programs: Option<String>,
    /// Name that the format goes by. Example: `mov`.
    pub format_name: Option<String>,
    /// Name that the format long goes by. Example: `QuickTime / MOV`.
    pub format_long_name: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.064000`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `17.234000`.
    pub duration: Option<String>,
    /// Size of the file in bytes. Example: `1057273`.
    pub size: Option<String>,
    /// Amount of data a second that a stream takes. Example: `490.784`.
    pub bitrate: Option<String>,
}

response! {
    FormatInfo {
        "NumStreams" => num_streams: value,
        "NumPrograms" => num_programs: value,
        "FormatName" => format_name: value,
        "FormatLongName" => format_long_name: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Size" => size: value,
        "Bitrate" => bitrate: value,
    }
}

/// Settings for output as GIF.
#[non_exhaustive]
pub struct Gif {
    /// Pause after the last picture of the animation, in hundredths of a second. Example: `0`.
    pub final_delay: Option<String>,
    /// Way in which the dither works. Example: `sierra`.
    pub dither_mode: Option<String>,
    /// How often the animation is repeated. Example: `0`.
    pub loop_: Option<String>,
    /// Whether the GIF gets a palette of its own. Example: `false`.
    pub is_custom_palette: Option<String>,
}

response! {
    Gif {
        "FinalDelay" => final_delay: value,
        "DitherMode" => dither_mode: value,
        "Loop" => loop_: value,
        "IsCustomPalette" => is_custom_palette: value,
    }
}

/// IDs of the non exists that were found or are concerned.
#[non_exhaustive]
pub struct Ids {
    /// IDs of those that were asked for and do not exist. Example: `ae687c02fe944327ba9631e50da2****`.
    pub string: Vec<String>,
}

response! {
    Ids {
        "String" => string: list(""),
    }
}

values! {
    /// Field that the media come from, for which the analysis is tuned.
    pub enum Industry {
        /// News, film and television.
        Media = "media",
        /// Clips as on social platforms.
        ShortVideo = "shortVideo",
    }
}

/// File that is read, with bucket, region and object.
#[non_exhaustive]
pub struct Input {
    /// Object in OSS, by its path in the bucket. Example: `example-output.flv`.
    pub object: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `oss-cn-hangzhou`.
    pub location: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `example-bucket-****`.
    pub bucket: Option<String>,
}

impl Input {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Object`.
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
}

response! {
    Input {
        "Object" => object: value,
        "Location" => location: value,
        "Bucket" => bucket: value,
    }
}

/// The fingerprint job that was started.
#[non_exhaustive]
pub struct JobNotify {
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

response! {
    JobNotify {
        "UserData" => user_data: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum JobState {
        /// Waiting for its turn.
        Submitted = "Submitted",
        /// The video is being looked at.
        Analyzing = "Analyzing",
        /// Done.
        Success = "Success",
        /// It did not work; code and message say why.
        Fail = "Fail",
        /// Pictures are being taken.
        Snapshoting = "Snapshoting",
    }
}

/// Additions to the playlist beyond the HLS standard.
#[non_exhaustive]
pub struct M3U8NonStandardSupport {
    /// Additions about the pieces of the stream.
    pub ts: Option<Ts>,
}

response! {
    M3U8NonStandardSupport {
        "TS" => ts: value,
    }
}

/// Result of the step or check named MNS message.
#[non_exhaustive]
pub struct MNSMessageResult {
    /// Code of the reason why the call or the item failed.
    /// Example: `InvalidParameter.ResourceNotFound`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of the message that the item belongs to or stands for. Example: `123`.
    pub message_id: Option<String>,
}

response! {
    MNSMessageResult {
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "MessageId" => message_id: value,
    }
}

/// The media with its files and state.
#[non_exhaustive]
pub struct Media {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `3e6149d5a8c944c09b1a8d2dc3e4****`.
    pub media_id: Option<String>,
    /// File of the media in OSS, with its state.
    pub file: Option<MediaFile>,
    /// Title or heading shown to people. Example: `mytest.mp4`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `A test video`.
    pub description: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `1`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by.
    pub cate_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<String>,
    /// How likely the media shows sex or violence, from 0 to 1.
    pub risk_factor: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `http://bucket.oss-cn-hangzhou.aliyuncs.com/example/1.png`.
    pub cover_url: Option<String>,
    /// State that the publish is in. Example: `Published`.
    pub publish_state: Option<Open<PublishState>>,
    /// IDs of the runs that were found or are concerned.
    pub run_id_list: Vec<String>,
    /// When the item was created. Example: `2016-09-20T03:02:40Z`.
    pub creation_time: Option<Timestamp>,
    /// Length of the media in seconds. Example: `2.645333`.
    pub duration: Option<String>,
    /// File format, or what is known of it. Example: `mp4`.
    pub format: Option<String>,
    /// Size of the file in bytes. Example: `379860`.
    pub size: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1148.77`.
    pub bitrate: Option<String>,
    /// Pictures a second. Example: `25.0`.
    pub fps: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub height: Option<String>,
    /// Items of the kind play that were found or are concerned.
    pub play_list: Vec<String>,
    /// Items of the kind snapshot that were found or are concerned.
    pub snapshot_list: Vec<String>,
    /// What is known about the media.
    pub media_info: Option<MediaInfo>,
    /// State that the censor is in. Example: `Initiated`.
    pub censor_state: Option<String>,
}

response! {
    Media {
        "MediaId" => media_id: value,
        "File" => file: value,
        "Title" => title: value,
        "Description" => description: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "Tags" => tags: list("Tag"),
        "RiskFactor" => risk_factor: value,
        "CoverURL" => cover_url: value,
        "PublishState" => publish_state: value,
        "RunIdList" => run_id_list: list("RunId"),
        "CreationTime" => creation_time: value,
        "Duration" => duration: value,
        "Format" => format: value,
        "Size" => size: value,
        "Bitrate" => bitrate: value,
        "Fps" => fps: value,
        "Width" => width: value,
        "Height" => height: value,
        "PlayList" => play_list: list("Play"),
        "SnapshotList" => snapshot_list: list("Snapshot"),
        "MediaInfo" => media_info: value,
        "CensorState" => censor_state: value,
    }
}

/// File of the media in OSS, with its state.
#[non_exhaustive]
pub struct MediaFile {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<String>,
    /// Address under which the file or page is found.
    /// Example: `http://bucket.oss-cn-hangzhou.aliyuncs.com/A/B/C/test.mp4`.
    pub url: Option<String>,
}

response! {
    MediaFile {
        "State" => state: value,
        "URL" => url: value,
    }
}

/// What is known about the media.
#[non_exhaustive]
pub struct MediaInfo {
    /// File format, or what is known of it.
    pub format: Option<Value>,
    /// The streams that are concerned.
    pub streams: Option<Value>,
}

response! {
    MediaInfo {
        "Format" => format: value,
        "Streams" => streams: value,
    }
}

/// Items of the kind media info job that were found or are concerned.
#[non_exhaustive]
pub struct MediaInfoJob {
    /// When the item was created. Example: `2014-01-10T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `5eb0dafd7b194a768e9fca9ca03a****`.
    pub job_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `bb558c1cc25b45309aab5be44d19****`.
    pub pipeline_id: Option<String>,
    /// Whether the result is read later rather than with the call. Example: `true`.
    pub async_: Option<bool>,
    /// File that is read, with bucket, region and object.
    pub input: Option<Input>,
    /// Result of the step or check named MNS message.
    pub mns_message_result: Option<MNSMessageResult>,
    /// The properties that are concerned.
    pub properties: Option<Properties>,
}

response! {
    MediaInfoJob {
        "CreationTime" => creation_time: value,
        "State" => state: value,
        "JobId" => job_id: value,
        "UserData" => user_data: value,
        "Code" => code: value,
        "Message" => message: value,
        "PipelineId" => pipeline_id: value,
        "Async" => async_: value,
        "Input" => input: value,
        "MNSMessageResult" => mns_message_result: value,
        "Properties" => properties: value,
    }
}

/// Items of the kind media that were found or are concerned.
#[non_exhaustive]
pub struct MediaListByURLMedia {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `3e1cd21131a94525be55acf65888****`.
    pub media_id: Option<String>,
    /// File of the media in OSS, with its state.
    pub file: Option<MediaFile>,
    /// Title or heading shown to people. Example: `example-title-****`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `This is description ****`.
    pub description: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `1`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by.
    pub cate_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<String>,
    /// How likely the media shows sex or violence, from 0 to 1.
    pub risk_factor: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `http://example-bucket1-****.oss-cn-hangzhou.aliyuncs.com//example-****.png`.
    pub cover_url: Option<String>,
    /// State that the publish is in. Example: `Published`.
    pub publish_state: Option<Open<PublishState>>,
    /// IDs of the runs that were found or are concerned.
    pub run_id_list: Vec<String>,
    /// When the item was created. Example: `2016-09-14T08:30:33Z`.
    pub creation_time: Option<Timestamp>,
    /// Length of the media in seconds. Example: `7.965000`.
    pub duration: Option<String>,
    /// File format, or what is known of it. Example: `mov`.
    pub format: Option<String>,
    /// Size of the file in bytes. Example: `2647692`.
    pub size: Option<String>,
    /// Amount of data a second that a stream takes. Example: `2659.326`.
    pub bitrate: Option<String>,
    /// Pictures a second. Example: `25.0`.
    pub fps: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `1920`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1080`.
    pub height: Option<String>,
    /// Items of the kind play that were found or are concerned.
    pub play_list: Vec<Play>,
    /// Items of the kind snapshot that were found or are concerned.
    pub snapshot_list: Vec<Snapshot>,
    /// What is known about the media.
    pub media_info: Option<ResponseMediaInfo>,
    /// State that the censor is in. Example: `Initiated`.
    pub censor_state: Option<String>,
    /// Items of the kind summary that were found or are concerned.
    pub summary_list: Vec<Summary>,
}

response! {
    MediaListByURLMedia {
        "MediaId" => media_id: value,
        "File" => file: value,
        "Title" => title: value,
        "Description" => description: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "Tags" => tags: list("Tag"),
        "RiskFactor" => risk_factor: value,
        "CoverURL" => cover_url: value,
        "PublishState" => publish_state: value,
        "RunIdList" => run_id_list: list("RunId"),
        "CreationTime" => creation_time: value,
        "Duration" => duration: value,
        "Format" => format: value,
        "Size" => size: value,
        "Bitrate" => bitrate: value,
        "Fps" => fps: value,
        "Width" => width: value,
        "Height" => height: value,
        "PlayList" => play_list: list("Play"),
        "SnapshotList" => snapshot_list: list("Snapshot"),
        "MediaInfo" => media_info: value,
        "CensorState" => censor_state: value,
        "SummaryList" => summary_list: list("Summary"),
    }
}

/// Items of the kind media workflow that were found or are concerned.
#[non_exhaustive]
pub struct MediaWorkflow {
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `93ab850b4f6f44eab54b6e9181d4****`.
    pub media_workflow_id: Option<String>,
    /// Name that people know the item by. Example: `example-mediaworkflow-****`.
    pub name: Option<String>,
    /// Activities of the workflow and the order in which they follow each other, as JSON.
    /// Example: `text`.
    pub topology: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub state: Option<String>,
    /// When the item was created. Example: `2016-04-01T05:29:38Z`.
    pub creation_time: Option<Timestamp>,
    /// Way in which the trigger works. Example: `OssAutoTrigger`.
    pub trigger_mode: Option<String>,
}

response! {
    MediaWorkflow {
        "MediaWorkflowId" => media_workflow_id: value,
        "Name" => name: value,
        "Topology" => topology: value,
        "State" => state: value,
        "CreationTime" => creation_time: value,
        "TriggerMode" => trigger_mode: value,
    }
}

/// File that is read, with bucket, region and object.
#[non_exhaustive]
pub struct MediaWorkflowExecutionInput {
    /// File that was read, with bucket, region and object.
    pub input_file: Option<File>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `example data`.
    pub user_data: Option<String>,
}

response! {
    MediaWorkflowExecutionInput {
        "InputFile" => input_file: value,
        "UserData" => user_data: value,
    }
}

/// Items of the kind merge that were found or are concerned.
#[non_exhaustive]
pub struct Merge {
    /// Where the range begins. Example: `text`.
    pub start: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::<your uid>:role/<your role name>`.
    pub role_arn: Option<String>,
    /// Web address under which the merge is found.
    /// Example: `http://example-bucket.oss-cn-hangzhou.aliyuncs.com/example-object.flv`.
    pub merge_url: Option<String>,
    /// Length of the media in seconds. Example: `01:59:59.999`.
    pub duration: Option<String>,
}

response! {
    Merge {
        "Start" => start: value,
        "RoleArn" => role_arn: value,
        "MergeURL" => merge_url: value,
        "Duration" => duration: value,
    }
}

/// Settings of the mux, and what it works with.
#[non_exhaustive]
pub struct MuxConfig {
    /// Settings for output as WebP.
    pub webp: Option<Webp>,
    /// Settings for output as GIF.
    pub gif: Option<Gif>,
    /// How the output is cut into pieces.
    pub segment: Option<Segment>,
}

response! {
    MuxConfig {
        "Webp" => webp: value,
        "Gif" => gif: value,
        "Segment" => segment: value,
    }
}

/// Settings for output as GIF.
#[non_exhaustive]
pub struct MuxConfigGif {
    /// Pause after the last picture of the animation, in hundredths of a second.
    /// Range: 0 to 60000. Example: `0`.
    pub final_delay: Option<String>,
    /// Way in which the dither works. Example: `sierra`.
    pub dither_mode: Option<Open<DitherMode>>,
    /// How often the animation is repeated. Range: -1 to 1000. Example: `0`.
    pub loop_: Option<String>,
    /// Whether the GIF gets a palette of its own. Example: `false`.
    pub is_custom_palette: Option<String>,
}

response! {
    MuxConfigGif {
        "FinalDelay" => final_delay: value,
        "DitherMode" => dither_mode: value,
        "Loop" => loop_: value,
        "IsCustomPalette" => is_custom_palette: value,
    }
}

/// Settings for narrow-band transcoding.
#[non_exhaustive]
pub struct NarrowBand {
    /// Which version of the software, the template or the item is meant. Example: `1.0`.
    pub version: Option<String>,
    /// Upper limit of the mean bit rate. Example: `3000`.
    pub abrmax: Option<f64>,
    /// Largest value, allowed or found, of this: abr ratio. Example: `1.0`.
    pub max_abr_ratio: Option<f64>,
}

response! {
    NarrowBand {
        "Version" => version: value,
        "Abrmax" => abrmax: value,
        "MaxAbrRatio" => max_abr_ratio: value,
    }
}

/// Bandwidth that playing the media needs.
#[non_exhaustive]
pub struct NetworkCost {
    /// Time that is set or recorded for this: preload. Example: `8`.
    pub preload_time: Option<String>,
    /// Mean bit rate of the stream. Example: `300`.
    pub avg_bitrate: Option<String>,
    /// Data rate that is granted to or used by the cost. Example: `10`.
    pub cost_bandwidth: Option<String>,
}

response! {
    NetworkCost {
        "PreloadTime" => preload_time: value,
        "AvgBitrate" => avg_bitrate: value,
        "CostBandwidth" => cost_bandwidth: value,
    }
}

/// Settings of the notify, and what it works with.
#[non_exhaustive]
pub struct NotifyConfig {
    /// Topic of Simple Message Queue that is told of results. Example: `example1`.
    pub mq_topic: Option<String>,
    /// Name that the queue goes by. Example: `mts-queue-1`.
    pub queue_name: Option<String>,
    /// Tag that the mq carries. Example: `mts-test`.
    pub mq_tag: Option<String>,
    /// Topic that messages are published under. Example: `mts-topic-1`.
    pub topic: Option<String>,
}

response! {
    NotifyConfig {
        "MqTopic" => mq_topic: value,
        "QueueName" => queue_name: value,
        "MqTag" => mq_tag: value,
        "Topic" => topic: value,
    }
}

/// Items of the kind opening that were found or are concerned.
#[non_exhaustive]
pub struct Opening {
    /// Web address under which the open is found.
    /// Example: `http://example-bucket-****.oss-cn-hangzhou.aliyuncs.com/opening_01.flv`.
    pub open_url: Option<String>,
    /// Where the range begins. Example: `0`.
    pub start: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `-1`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `-1`.
    pub height: Option<String>,
}

response! {
    Opening {
        "openUrl" => open_url: value,
        "Start" => start: value,
        "Width" => width: value,
        "Height" => height: value,
    }
}

/// Items of the kind out subtitle that were found or are concerned.
#[non_exhaustive]
pub struct OutSubtitle {
    /// Stream of the source that is taken, in the notation of FFmpeg. Example: `0:v:0`.
    pub map: Option<String>,
    /// File that the subtitles were written to.
    pub out_subtitle_file: Option<AliyunOSSFile>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    OutSubtitle {
        "Map" => map: value,
        "OutSubtitleFile" => out_subtitle_file: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Items of the kind play that were found or are concerned.
#[non_exhaustive]
pub struct Play {
    /// How the HLS output is encrypted. Example: `0`.
    pub encryption: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1080`.
    pub height: Option<String>,
    /// Amount of data a second that a stream takes. Example: `2659.326`.
    pub bitrate: Option<String>,
    /// File of the media in OSS, with its state.
    pub file: Option<MediaFile>,
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `93ab850b4f6f44eab54b6e91d24d****`.
    pub media_workflow_id: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `760`.
    pub width: Option<String>,
    /// Size of the file in bytes. Example: `2647692`.
    pub size: Option<String>,
    /// Pictures a second. Example: `25.0`.
    pub fps: Option<String>,
    /// Length of the media in seconds. Example: `7.965000`.
    pub duration: Option<String>,
    /// Name that the activity goes by. Example: `example-activity-****`.
    pub activity_name: Option<String>,
    /// File format, or what is known of it. Example: `mp4`.
    pub format: Option<String>,
    /// Name that the media workflow goes by. Example: `example-mediaworkflow-****`.
    pub media_workflow_name: Option<String>,
}

response! {
    Play {
        "Encryption" => encryption: value,
        "Height" => height: value,
        "Bitrate" => bitrate: value,
        "File" => file: value,
        "MediaWorkflowId" => media_workflow_id: value,
        "Width" => width: value,
        "Size" => size: value,
        "Fps" => fps: value,
        "Duration" => duration: value,
        "ActivityName" => activity_name: value,
        "Format" => format: value,
        "MediaWorkflowName" => media_workflow_name: value,
    }
}

/// The properties that are concerned.
#[non_exhaustive]
pub struct Properties {
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub height: Option<String>,
    /// Length of the media in seconds. Example: `17.226000`.
    pub duration: Option<String>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1630.045`.
    pub bitrate: Option<String>,
    /// Notation or file format of the file. Example: `QuickTime/MOV`.
    pub file_format: Option<String>,
    /// The streams that are concerned.
    pub streams: Option<Streams>,
    /// File format, or what is known of it.
    pub format: Option<PropertiesFormat>,
    /// How much space the file takes. Example: `3509895`.
    pub file_size: Option<String>,
}

response! {
    Properties {
        "Width" => width: value,
        "Height" => height: value,
        "Duration" => duration: value,
        "Fps" => fps: value,
        "Bitrate" => bitrate: value,
        "FileFormat" => file_format: value,
        "Streams" => streams: value,
        "Format" => format: value,
        "FileSize" => file_size: value,
    }
}

/// File format, or what is known of it.
#[non_exhaustive]
pub struct PropertiesFormat {
    /// When it began, or where the period begins that the data is about. Example: `0.042000`.
    pub start_time: Option<String>,
    /// The num programs that are concerned. Example: `2`.
    pub num_programs: Option<String>,
    /// Size of the file in bytes. Example: `3509895`.
    pub size: Option<String>,
    /// The num streams that are concerned. Example: `1`.
    pub num_streams: Option<String>,
    /// Name that the format long goes by. Example: `QuickTime/MOV`.
    pub format_long_name: Option<String>,
    /// Length of the media in seconds. Example: `17.226000`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `1630.045`.
    pub bitrate: Option<String>,
    /// Name that the format goes by. Example: `mov,mp4,m4a,3gp,3g2,mj2`.
    pub format_name: Option<String>,
}

response! {
    PropertiesFormat {
        "StartTime" => start_time: value,
        "NumPrograms" => num_programs: value,
        "Size" => size: value,
        "NumStreams" => num_streams: value,
        "FormatLongName" => format_long_name: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "FormatName" => format_name: value,
    }
}

values! {
    /// State that the publish is in.
    pub enum PublishState {
        /// Neither opened to viewers nor closed yet.
        Initiated = "Initiated",
        /// Closed; the file is private in OSS.
        UnPublish = "UnPublish",
        /// Open to viewers; the file follows the permissions of its bucket.
        Published = "Published",
        /// Removed.
        Deleted = "Deleted",
    }
}

/// How good the output should be.
#[non_exhaustive]
pub struct QualityControl {
    /// Whether the output is meant for streaming or for playing from a disk.
    /// Default: `network`. Example: `network`.
    pub method_streaming: Option<String>,
    /// Grade of quality; the higher, the better. Default: `25`. Example: `25`.
    pub rate_quality: Option<String>,
}

response! {
    QualityControl {
        "MethodStreaming" => method_streaming: value,
        "RateQuality" => rate_quality: value,
    }
}

/// Side of the video that shares are counted of.
#[non_exhaustive]
pub struct RatioRefer {
    /// Horizontal distance of the watermark from its corner, in pixels or as a share.
    /// Default: `0`. Example: `Width`.
    pub dx: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `20`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `20`.
    pub height: Option<String>,
    /// Vertical distance of the watermark from its corner, in pixels or as a share.
    /// Default: `0`. Example: `Height`.
    pub dy: Option<String>,
}

response! {
    RatioRefer {
        "Dx" => dx: value,
        "Width" => width: value,
        "Height" => height: value,
        "Dy" => dy: value,
    }
}

values! {
    /// Corner that the offsets are counted from.
    pub enum ReferPos {
        /// Counted from the upper right corner.
        TopRight = "TopRight",
        /// Counted from the upper left corner.
        TopLeft = "TopLeft",
        /// Counted from the lower right corner.
        BottomRight = "BottomRight",
        /// Counted from the lower left corner.
        BottomLeft = "BottomLeft",
    }
}

/// What is known about the media.
#[non_exhaustive]
pub struct ResponseMediaInfo {
    /// File format, or what is known of it.
    pub format: Option<FormatInfo>,
    /// The streams that are concerned.
    pub streams: Option<StreamsInfo>,
}

response! {
    ResponseMediaInfo {
        "Format" => format: value,
        "Streams" => streams: value,
    }
}

/// The workflow with its state and activities.
#[non_exhaustive]
pub struct ResponseMediaWorkflow {
    /// When the item was created. Example: `2016-04-01T05:29:37Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `93ab850b4f6f44eab54b6e9181d4****`.
    pub media_workflow_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub state: Option<String>,
    /// Name that people know the item by. Example: `mediaworkflow-example`.
    pub name: Option<String>,
    /// Activities of the workflow and the order in which they follow each other, as JSON.
    /// Example: `text`.
    pub topology: Option<String>,
}

response! {
    ResponseMediaWorkflow {
        "CreationTime" => creation_time: value,
        "MediaWorkflowId" => media_workflow_id: value,
        "State" => state: value,
        "Name" => name: value,
        "Topology" => topology: value,
    }
}

/// Settings of the mux, and what it works with.
#[non_exhaustive]
pub struct ResponseTemplateMuxConfig {
    /// Settings for output as WebP.
    pub webp: Option<Webp>,
    /// Settings for output as GIF.
    pub gif: Option<MuxConfigGif>,
    /// How the output is cut into pieces.
    pub segment: Option<Segment>,
}

response! {
    ResponseTemplateMuxConfig {
        "Webp" => webp: value,
        "Gif" => gif: value,
        "Segment" => segment: value,
    }
}

values! {
    /// Use that is meant, or the kind of check that applies.
    pub enum Scene {
        /// Tags that help to find media.
        Search = "search",
        /// Tags that help to recommend media.
        Recommend = "recommend",
    }
}

/// How the output is cut into pieces.
#[non_exhaustive]
pub struct Segment {
    /// Seconds of each piece. Range: 1 to 60. Unit: `seconds`. Example: `10`.
    pub duration: Option<String>,
}

response! {
    Segment {
        "Duration" => duration: value,
    }
}

/// Items of the kind snapshot that were found or are concerned.
#[non_exhaustive]
pub struct Snapshot {
    /// Kind of the item, out of those that the service tells apart. Example: `Sequence`.
    pub type_: Option<String>,
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `6cc3aa66d1cb4bb2adf14e726c0a****`.
    pub media_workflow_id: Option<String>,
    /// Name that the activity goes by. Example: `example-activity1-****`.
    pub activity_name: Option<String>,
    /// Number of snapshots. Example: `5`.
    pub count: Option<String>,
    /// Name that the media workflow goes by. Example: `example-workflow-****`.
    pub media_workflow_name: Option<String>,
    /// File of the media in OSS, with its state.
    pub file: Option<MediaFile>,
}

response! {
    Snapshot {
        "Type" => type_: value,
        "MediaWorkflowId" => media_workflow_id: value,
        "ActivityName" => activity_name: value,
        "Count" => count: value,
        "MediaWorkflowName" => media_workflow_name: value,
        "File" => file: value,
    }
}

/// Settings of the snapshot, and what it works with.
#[non_exhaustive]
pub struct SnapshotConfig {
    /// Where the result is written.
    pub output_file: Option<AliyunOSSFile>,
    /// File for the sprite, with bucket, region and object.
    pub tile_output_file: Option<AliyunOSSFile>,
    /// Moment that the record or the action belongs to. Unit: `milliseconds`. Example: `4`.
    pub time: Option<String>,
    /// Time from one run, check or data point to the next.
    /// Unit: `seconds`. Default: `10`. Example: `10`.
    pub interval: Option<String>,
    /// How many snapshots are taken. Example: `10`.
    pub num: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    /// Range: 8 to 4096. Example: `8`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    /// Range: 8 to 4096. Example: `8`.
    pub height: Option<String>,
    /// Which kind of frame it is or is to be. Default: `intra`. Example: `intra`.
    pub frame_type: Option<String>,
    /// How small pictures are put together to a sprite.
    pub tile_out: Option<TileOut>,
    /// Moments at which snapshots are taken.
    pub time_array: Option<TimeArray>,
}

response! {
    SnapshotConfig {
        "OutputFile" => output_file: value,
        "TileOutputFile" => tile_output_file: value,
        "Time" => time: value,
        "Interval" => interval: value,
        "Num" => num: value,
        "Width" => width: value,
        "Height" => height: value,
        "FrameType" => frame_type: value,
        "TileOut" => tile_out: value,
        "TimeArray" => time_array: value,
    }
}

/// Items of the kind snapshot job that were found or are concerned.
#[non_exhaustive]
pub struct SnapshotJob {
    /// Identifier of the item within its collection. Example: `cc6cbef8e8d5481ca536f5d2a466****`.
    pub id: Option<String>,
    /// File that is read, with bucket, region and object.
    pub input: Option<AliyunOSSFile>,
    /// Settings of the snapshot, and what it works with.
    pub snapshot_config: Option<SnapshotConfig>,
    /// Number of snapshots. Example: `1`.
    pub count: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Submitted`, `Success`, `Fail`, `Snapshoting`. Example: `Snapshoting`.
    pub state: Option<Open<JobState>>,
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// Result of the step or check named MNS message.
    pub mns_message_result: Option<MNSMessageResult>,
    /// When the item was created. Example: `2021-06-30T12:34:29Z`.
    pub creation_time: Option<Timestamp>,
    /// How many there are of this: tile. Example: `7`.
    pub tile_count: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `b11c171cced04565b1f38f1ecc39****`.
    pub pipeline_id: Option<String>,
}

response! {
    SnapshotJob {
        "Id" => id: value,
        "Input" => input: value,
        "SnapshotConfig" => snapshot_config: value,
        "Count" => count: value,
        "State" => state: value,
        "Code" => code: value,
        "Message" => message: value,
        "UserData" => user_data: value,
        "MNSMessageResult" => mns_message_result: value,
        "CreationTime" => creation_time: value,
        "TileCount" => tile_count: value,
        "PipelineId" => pipeline_id: value,
    }
}

values! {
    /// How fast it goes.
    pub enum Speed {
        /// A queue for fast transcoding.
        Boost = "Boost",
        /// A queue for plain transcoding.
        Standard = "Standard",
        /// A queue for narrow-band transcoding of the second kind.
        NarrowBandHDV2 = "NarrowBandHDV2",
        /// A queue for picking cover pictures.
        AIVideoCover = "AIVideoCover",
        /// A queue for recognizing things in video.
        AIVideoRecogni = "AIVideoRecogni",
        /// A queue for short versions of videos.
        AIVideoSummary = "AIVideoSummary",
        /// A queue for finding pornographic video.
        AIVideoPorn = "AIVideoPorn",
        /// A queue for finding keywords in speech.
        AIAudioKWS = "AIAudioKWS",
        /// A queue for turning speech into text.
        AIAudioASR = "AIAudioASR",
    }
}

/// The streams that are concerned.
#[non_exhaustive]
pub struct Streams {
    /// Items of the kind video stream that were found or are concerned.
    pub video_stream_list: Vec<StreamsVideoStream>,
    /// Items of the kind audio stream that were found or are concerned.
    pub audio_stream_list: Vec<AudioStream>,
    /// Items of the kind subtitle stream that were found or are concerned.
    pub subtitle_stream_list: Vec<StreamsSubtitleStream>,
}

response! {
    Streams {
        "VideoStreamList" => video_stream_list: list("VideoStream"),
        "AudioStreamList" => audio_stream_list: list("AudioStream"),
        "SubtitleStreamList" => subtitle_stream_list: list("SubtitleStream"),
    }
}

/// The streams that are concerned.
#[non_exhaustive]
pub struct StreamsInfo {
    /// Items of the kind video stream that were found or are concerned.
    pub video_stream_list: Vec<VideoStream>,
    /// Items of the kind audio stream that were found or are concerned.
    pub audio_stream_list: Vec<AudioStream>,
    /// Items of the kind subtitle stream that were found or are concerned.
    pub subtitle_stream_list: Vec<SubtitleStream>,
}

response! {
    StreamsInfo {
        "VideoStreamList" => video_stream_list: list("VideoStream"),
        "AudioStreamList" => audio_stream_list: list("AudioStream"),
        "SubtitleStreamList" => subtitle_stream_list: list("SubtitleStream"),
    }
}

/// Items of the kind subtitle stream that were found or are concerned.
#[non_exhaustive]
pub struct StreamsSubtitleStream {
    /// Unit of time in which the stream counts. Example: `1/1000`.
    pub timebase: Option<String>,
    /// Place of the stream among those in the file. Example: `3`.
    pub index: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<String>,
    /// Name that the codec goes by. Example: `ass`.
    pub codec_name: Option<String>,
    /// Language of the stream. Example: `eng`.
    pub lang: Option<String>,
    /// Name that the codec long goes by. Example: `ASS (Advanced SSA) subtitle`.
    pub codec_long_name: Option<String>,
    /// Length of the media in seconds. Example: `1370.116000`.
    pub duration: Option<String>,
    /// Tag that the codec carries. Example: `0x0000`.
    pub codec_tag: Option<String>,
    /// Unit of time in which the codec counts. Example: `0/1`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `[0][0][0][0]`.
    pub codec_tag_string: Option<String>,
}

response! {
    StreamsSubtitleStream {
        "Timebase" => timebase: value,
        "Index" => index: value,
        "StartTime" => start_time: value,
        "CodecName" => codec_name: value,
        "Lang" => lang: value,
        "CodecLongName" => codec_long_name: value,
        "Duration" => duration: value,
        "CodecTag" => codec_tag: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
    }
}

/// Items of the kind video stream that were found or are concerned.
#[non_exhaustive]
pub struct StreamsVideoStream {
    /// Ratio of width to height of one sample. Example: `1:1`.
    pub sar: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1080`.
    pub height: Option<String>,
    /// Tag under which the container format lists the codec. Example: `[0][0][0][0]`.
    pub codec_tag_string: Option<String>,
    /// Bandwidth that playing the media needs.
    pub network_cost: Option<NetworkCost>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `1920`.
    pub width: Option<String>,
    /// Place of the stream among those in the file. Example: `1`.
    pub index: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/1000`.
    pub timebase: Option<String>,
    /// Mean number of pictures a second. Example: `24000/1001`.
    pub avg_fps: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Language of the stream. Example: `eng`.
    pub lang: Option<String>,
    /// Name that the codec long goes by. Example: `H.264/AVC/MPEG-4 AVC/MPEG-4 part 10`.
    pub codec_long_name: Option<String>,
    /// The num frames that are concerned. Example: `100`.
    pub num_frames: Option<String>,
    /// Angle by which the picture is turned. Example: `180`.
    pub rotate: Option<String>,
    /// Amount of data a second that a stream takes. Example: `30541090`.
    pub bitrate: Option<String>,
    /// The has b frames that are concerned. Example: `1`.
    pub has_b_frames: Option<String>,
    /// Profile of the codec or of the settings. Example: `High`.
    pub profile: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.042000`.
    pub start_time: Option<String>,
    /// Ratio of width to height as displayed. Example: `16:9`.
    pub dar: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Length of the media in seconds. Example: `100`.
    pub duration: Option<String>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Tag that the codec carries. Example: `0x0000`.
    pub codec_tag: Option<String>,
    /// Unit of time in which the codec counts. Example: `1001/48000`.
    pub codec_time_base: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `41`.
    pub level: Option<String>,
    /// Range of brightness values that the video uses. Example: `700`.
    pub color_range: Option<String>,
    /// Curve that turns values into brightness. Example: `R255 G83 B170`.
    pub color_transfer: Option<String>,
    /// Set of primary colors that the colors of the video are made from. Example: `700`.
    pub color_primaries: Option<String>,
}

response! {
    StreamsVideoStream {
        "Sar" => sar: value,
        "Height" => height: value,
        "CodecTagString" => codec_tag_string: value,
        "NetworkCost" => network_cost: value,
        "Width" => width: value,
        "Index" => index: value,
        "Timebase" => timebase: value,
        "AvgFPS" => avg_fps: value,
        "PixFmt" => pix_fmt: value,
        "Lang" => lang: value,
        "CodecLongName" => codec_long_name: value,
        "NumFrames" => num_frames: value,
        "Rotate" => rotate: value,
        "Bitrate" => bitrate: value,
        "HasBFrames" => has_b_frames: value,
        "Profile" => profile: value,
        "StartTime" => start_time: value,
        "Dar" => dar: value,
        "CodecName" => codec_name: value,
        "Duration" => duration: value,
        "Fps" => fps: value,
        "CodecTag" => codec_tag: value,
        "CodecTimeBase" => codec_time_base: value,
        "Level" => level: value,
        "ColorRange" => color_range: value,
        "ColorTransfer" => color_transfer: value,
        "ColorPrimaries" => color_primaries: value,
    }
}

/// Items of the kind subtitle that were found or are concerned.
#[non_exhaustive]
pub struct Subtitle {
    /// Stream of the source that is taken, in the notation of FFmpeg. Example: `0`.
    pub map: Option<String>,
}

response! {
    Subtitle {
        "Map" => map: value,
    }
}

/// Settings of the subtitle, and what it works with.
#[non_exhaustive]
pub struct SubtitleConfig {
    /// Items of the kind ext subtitle that were found or are concerned.
    pub ext_subtitle_list: Vec<ExtSubtitle>,
    /// Items of the kind subtitle that were found or are concerned.
    pub subtitle_list: Vec<Subtitle>,
}

response! {
    SubtitleConfig {
        "ExtSubtitleList" => ext_subtitle_list: list("ExtSubtitle"),
        "SubtitleList" => subtitle_list: list("Subtitle"),
    }
}

/// Items of the kind subtitle stream that were found or are concerned.
#[non_exhaustive]
pub struct SubtitleStream {
    /// Place of the stream among those in the file. Example: `1`.
    pub index: Option<String>,
    /// Language of the stream. Example: `und`.
    pub lang: Option<String>,
}

response! {
    SubtitleStream {
        "Index" => index: value,
        "Lang" => lang: value,
    }
}

/// Items of the kind summary that were found or are concerned.
#[non_exhaustive]
pub struct Summary {
    /// Kind of the item, out of those that the service tells apart. Example: `Video`.
    pub type_: Option<String>,
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `93ab850b4f6f44eab54b6e91d24d****`.
    pub media_workflow_id: Option<String>,
    /// Name that the activity goes by. Example: `example-activity-****`.
    pub activity_name: Option<String>,
    /// Name that the media workflow goes by. Example: `example-mediaworkflow-****`.
    pub media_workflow_name: Option<String>,
    /// File of the media in OSS, with its state.
    pub file: Option<MediaFile>,
}

response! {
    Summary {
        "Type" => type_: value,
        "MediaWorkflowId" => media_workflow_id: value,
        "ActivityName" => activity_name: value,
        "MediaWorkflowName" => media_workflow_name: value,
        "File" => file: value,
    }
}

/// Enlarging of the picture by intelligence.
#[non_exhaustive]
pub struct SuperReso {
    /// Whether the size is halved first for enlarging by intelligence. Example: `true`.
    pub is_half_sample: Option<String>,
}

response! {
    SuperReso {
        "IsHalfSample" => is_half_sample: value,
    }
}

/// Items of the kind tail slate that were found or are concerned.
#[non_exhaustive]
pub struct TailSlate {
    /// Where the range begins. Example: `1`.
    pub start: Option<String>,
    /// Color of the bars beside the closing part. Example: `White`.
    pub bg_color: Option<String>,
    /// Whether the sound of the closing part is joined to that of the video. Example: `true`.
    pub is_merge_audio: Option<bool>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `-1`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `-1`.
    pub height: Option<String>,
    /// How long the blend lasts. Example: `0`.
    pub blend_duration: Option<String>,
    /// Web address under which the tail is found.
    /// Example: `http://example-bucket-****.oss-cn-hangzhou.aliyuncs.com/opening_01.flv`.
    pub tail_url: Option<String>,
}

response! {
    TailSlate {
        "Start" => start: value,
        "BgColor" => bg_color: value,
        "IsMergeAudio" => is_merge_audio: value,
        "Width" => width: value,
        "Height" => height: value,
        "BlendDuration" => blend_duration: value,
        "TailUrl" => tail_url: value,
    }
}

/// Items of the kind template that were found or are concerned.
#[non_exhaustive]
pub struct Template {
    /// Settings or facts of the picture.
    pub video: Option<TemplateVideo>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<TemplateTransConfig>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<String>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<TemplateMuxConfig>,
    /// Name that people know the item by. Example: `FLV-UD`.
    pub name: Option<String>,
    /// Settings or facts of the sound.
    pub audio: Option<TemplateAudio>,
    /// Identifier of the item within its collection. Example: `S00000000-000020`.
    pub id: Option<String>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
}

response! {
    Template {
        "Video" => video: value,
        "TransConfig" => trans_config: value,
        "State" => state: value,
        "MuxConfig" => mux_config: value,
        "Name" => name: value,
        "Audio" => audio: value,
        "Id" => id: value,
        "Container" => container: value,
    }
}

/// Settings or facts of the sound.
#[non_exhaustive]
pub struct TemplateAudio {
    /// Profile of the codec or of the settings. Example: `aac_low`.
    pub profile: Option<String>,
    /// Method by which the stream is compressed. Default: `aac`. Example: `aac`.
    pub codec: Option<String>,
    /// Samples of the sound a second, in hertz. Unit: `Hz`. Default: `44100`. Example: `44100`.
    pub samplerate: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Range: 1 to 31. Example: `15`.
    pub qscale: Option<String>,
    /// The channels that are concerned. Default: `2`. Example: `2`.
    pub channels: Option<String>,
    /// Amount of data a second that a stream takes.
    /// Range: 8 to 1000. Unit: `Kbps`. Default: `128`. Example: `128`.
    pub bitrate: Option<String>,
}

response! {
    TemplateAudio {
        "Profile" => profile: value,
        "Codec" => codec: value,
        "Samplerate" => samplerate: value,
        "Qscale" => qscale: value,
        "Channels" => channels: value,
        "Bitrate" => bitrate: value,
    }
}

/// Settings of the mux, and what it works with.
#[non_exhaustive]
pub struct TemplateMuxConfig {
    /// Settings for output as GIF.
    pub gif: Option<TemplateMuxConfigGif>,
    /// How the output is cut into pieces.
    pub segment: Option<Segment>,
}

response! {
    TemplateMuxConfig {
        "Gif" => gif: value,
        "Segment" => segment: value,
    }
}

/// Settings for output as GIF.
#[non_exhaustive]
pub struct TemplateMuxConfigGif {
    /// Pause after the last picture of the animation, in hundredths of a second. Example: `0`.
    pub final_delay: Option<String>,
    /// How often the animation is repeated. Example: `0`.
    pub loop_: Option<String>,
}

response! {
    TemplateMuxConfigGif {
        "FinalDelay" => final_delay: value,
        "Loop" => loop_: value,
    }
}

/// Settings of the trans, and what it works with.
#[non_exhaustive]
pub struct TemplateTransConfig {
    /// Way in which the trans works. Default: `onepass`. Example: `onepass`.
    pub trans_mode: Option<Open<TransMode>>,
}

response! {
    TemplateTransConfig {
        "TransMode" => trans_mode: value,
    }
}

/// Settings or facts of the picture.
#[non_exhaustive]
pub struct TemplateVideo {
    /// Buffer that bounds how much the bit rate swings, in kilobits.
    /// Range: 1000 to 128000. Unit: `Kb`. Default: `6000`. Example: `6000`.
    pub bufsize: Option<String>,
    /// How much of the film grain is taken out. Range: 1 to 9. Example: `5`.
    pub degrain: Option<String>,
    /// Lowest and highest bit rate that the video may have.
    pub bitrate_bnd: Option<BitrateBnd>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Method by which the stream is compressed. Default: `H.264`. Example: `H.264`.
    pub codec: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    /// Range: 128 to 4096. Example: `720`.
    pub height: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Range: 1 to 31. Example: `15`.
    pub qscale: Option<String>,
    /// Amount of data a second that a stream takes. Range: 10 to 50000. Unit: `Kbps`. Example: `1000`.
    pub bitrate: Option<String>,
    /// Largest value, allowed or found, of this: rate.
    /// Range: 10 to 50000. Unit: `Kbps`. Example: `2000`.
    pub maxrate: Option<String>,
    /// Profile of the codec or of the settings. Default: `high`. Example: `high`.
    pub profile: Option<String>,
    /// Constant quality aimed at; the smaller, the better the picture and the larger the file.
    /// Range: 0 to 51. Default: `26`. Example: `26`.
    pub crf: Option<String>,
    /// Greatest distance between key frames, in frames or seconds.
    /// Range: 1 to 1080000. Default: `250`. Example: `250`.
    pub gop: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    /// Range: 128 to 4096. Example: `1280`.
    pub width: Option<String>,
    /// Pictures a second. Range: 1 to 60. Example: `25`.
    pub fps: Option<String>,
    /// Speed of the encoder; a slower one makes better pictures. Default: `medium`. Example: `medium`.
    pub preset: Option<String>,
    /// Way in which the scan works. Example: `interlaced`.
    pub scan_mode: Option<String>,
}

response! {
    TemplateVideo {
        "Bufsize" => bufsize: value,
        "Degrain" => degrain: value,
        "BitrateBnd" => bitrate_bnd: value,
        "PixFmt" => pix_fmt: value,
        "Codec" => codec: value,
        "Height" => height: value,
        "Qscale" => qscale: value,
        "Bitrate" => bitrate: value,
        "Maxrate" => maxrate: value,
        "Profile" => profile: value,
        "Crf" => crf: value,
        "Gop" => gop: value,
        "Width" => width: value,
        "Fps" => fps: value,
        "Preset" => preset: value,
        "ScanMode" => scan_mode: value,
    }
}

/// How small pictures are put together to a sprite.
#[non_exhaustive]
pub struct TileOut {
    /// Gap between the small pictures of the sprite, in pixels. Example: `0`.
    pub padding: Option<String>,
    /// Color behind the small pictures of the sprite. Example: `black`.
    pub color: Option<String>,
    /// Every how many pictures one is taken for the sprite. Example: `3`.
    pub cell_sel_step: Option<String>,
    /// Height of the cell in the picture or video. Example: `8`.
    pub cell_height: Option<String>,
    /// Width of the cell in the picture or video. Example: `8`.
    pub cell_width: Option<String>,
    /// Empty edge around the sprite, in pixels. Example: `0`.
    pub margin: Option<String>,
    /// The columns that are concerned. Example: `10`.
    pub columns: Option<String>,
    /// Whether the small pictures stay besides the sprite. Example: `false`.
    pub is_keep_cell_pic: Option<String>,
    /// The lines that are concerned. Example: `10`.
    pub lines: Option<String>,
}

response! {
    TileOut {
        "Padding" => padding: value,
        "Color" => color: value,
        "CellSelStep" => cell_sel_step: value,
        "CellHeight" => cell_height: value,
        "CellWidth" => cell_width: value,
        "Margin" => margin: value,
        "Columns" => columns: value,
        "IsKeepCellPic" => is_keep_cell_pic: value,
        "Lines" => lines: value,
    }
}

/// Moments at which snapshots are taken.
#[non_exhaustive]
pub struct TimeArray {
    /// Items of the kind time point that were found or are concerned.
    /// Example: `[10050, 50000, 110000, 1000500, 1100500]`.
    pub time_point_list: Vec<i64>,
}

response! {
    TimeArray {
        "TimePointList" => time_point_list: list(""),
    }
}

/// Start and length of the part.
#[non_exhaustive]
pub struct TimeSpan {
    /// Where the part starts. Example: `01:00:59.999`.
    pub seek: Option<String>,
    /// Length of the media in seconds. Example: `01:00:59.999`.
    pub duration: Option<String>,
}

response! {
    TimeSpan {
        "Seek" => seek: value,
        "Duration" => duration: value,
    }
}

/// When the watermark appears and goes.
#[non_exhaustive]
pub struct Timeline {
    /// Where the range begins. Unit: `seconds`. Default: `0`. Example: `0`.
    pub start: Option<String>,
    /// How long the watermark is shown. Default: `ToEND`. Example: `ToEND`.
    pub duration: Option<String>,
}

response! {
    Timeline {
        "Start" => start: value,
        "Duration" => duration: value,
    }
}

/// Settings of the trans, and what it works with.
#[non_exhaustive]
pub struct TransConfig {
    /// Whether the bit rate of the source's sound is used when it is lower than the one asked for.
    /// Default: `false`. Example: `false`.
    pub is_check_audio_bitrate: Option<String>,
    /// Way in which the trans works. Default: `onepass`. Example: `onepass`.
    pub trans_mode: Option<Open<TransMode>>,
    /// Whether the size of the source is used when it is smaller than the one asked for.
    /// Default: `false`. Example: `false`.
    pub is_check_reso: Option<String>,
    /// Whether the job fails when the source's picture has a lower bit rate than asked for.
    /// Default: `false`. Example: `false`.
    pub is_check_video_bitrate_fail: Option<String>,
    /// What happens when the output has other proportions than the source.
    /// Default: `none`. Example: `none`.
    pub adj_dar_method: Option<Open<AdjDarMethod>>,
    /// Whether the bit rate of the source's picture is used when it is lower than the one asked for.
    /// Default: `false`. Example: `false`.
    pub is_check_video_bitrate: Option<String>,
    /// Whether the job fails when the source is smaller than asked for.
    /// Default: `false`. Example: `false`.
    pub is_check_reso_fail: Option<String>,
    /// Whether the job fails when the source's sound has a lower bit rate than asked for.
    /// Default: `false`. Example: `false`.
    pub is_check_audio_bitrate_fail: Option<String>,
}

response! {
    TransConfig {
        "IsCheckAudioBitrate" => is_check_audio_bitrate: value,
        "TransMode" => trans_mode: value,
        "IsCheckReso" => is_check_reso: value,
        "IsCheckVideoBitrateFail" => is_check_video_bitrate_fail: value,
        "AdjDarMethod" => adj_dar_method: value,
        "IsCheckVideoBitrate" => is_check_video_bitrate: value,
        "IsCheckResoFail" => is_check_reso_fail: value,
        "IsCheckAudioBitrateFail" => is_check_audio_bitrate_fail: value,
    }
}

values! {
    /// Way in which the trans works.
    pub enum TransMode {
        /// The bit rate changes with the content; the video is read once.
        Onepass = "onepass",
        /// The bit rate changes with the content; reading the video twice makes it better.
        Twopass = "twopass",
        /// The bit rate stays the same throughout.
        Cbr = "CBR",
    }
}

/// Additions about the pieces of the stream.
#[non_exhaustive]
pub struct Ts {
    /// Whether the playlist carries the size of each piece. Example: `true`.
    pub size_support: Option<bool>,
    /// Whether the playlist carries the MD5 of each piece. Example: `true`.
    pub md5_support: Option<bool>,
}

response! {
    Ts {
        "SizeSupport" => size_support: value,
        "Md5Support" => md5_support: value,
    }
}

/// Settings or facts of the picture.
#[non_exhaustive]
pub struct Video {
    /// Buffer that bounds how much the bit rate swings, in kilobits.
    /// Range: 1000 to 128000. Unit: `Kb`. Default: `6000`. Example: `6000`.
    pub bufsize: Option<String>,
    /// Way in which the long short works. Default: `false`. Example: `false`.
    pub long_short_mode: Option<String>,
    /// How much of the film grain is taken out. Range: 1 to 31. Example: `10`.
    pub degrain: Option<String>,
    /// Lowest and highest bit rate that the video may have.
    pub bitrate_bnd: Option<BitrateBnd>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Black edges that are added, as width, height, left and top. Example: `1280:800:0:140`.
    pub pad: Option<String>,
    /// Method by which the stream is compressed. Default: `H.264`. Example: `H.264`.
    pub codec: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    /// Range: 128 to 4096. Example: `800`.
    pub height: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Range: 1 to 9. Example: `1`.
    pub qscale: Option<String>,
    /// Part of the picture that is kept, or `border` to cut black edges by themselves.
    /// Example: `border`.
    pub crop: Option<String>,
    /// Amount of data a second that a stream takes. Range: 10 to 50000. Unit: `Kbps`. Example: `200`.
    pub bitrate: Option<String>,
    /// Largest value, allowed or found, of this: rate.
    /// Range: 10 to 50000. Unit: `Kbps`. Example: `500`.
    pub maxrate: Option<String>,
    /// Pictures a second of this: max. Example: `60`.
    pub max_fps: Option<String>,
    /// Profile of the codec or of the settings. Default: `high`. Example: `high`.
    pub profile: Option<String>,
    /// Constant quality aimed at; the smaller, the better the picture and the larger the file.
    /// Range: 0 to 51. Default: `26`. Example: `15`.
    pub crf: Option<String>,
    /// Whether the stream is left out of the output. Default: `false`. Example: `false`.
    pub remove: Option<String>,
    /// Greatest distance between key frames, in frames or seconds.
    /// Range: 1 to 1080000. Default: `250`. Example: `10`.
    pub gop: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    /// Range: 128 to 4096. Example: `256`.
    pub width: Option<String>,
    /// Pictures a second. Range: 1 to 60. Example: `25`.
    pub fps: Option<String>,
    /// Speed of the encoder; a slower one makes better pictures. Default: `medium`. Example: `medium`.
    pub preset: Option<String>,
    /// Way in which the scan works. Example: `interlaced`.
    pub scan_mode: Option<String>,
    /// Rank of the reso against others. Example: `0`.
    pub reso_priority: Option<String>,
    /// Whether video with high dynamic range becomes plain video. Example: `true`.
    pub hdr2sdr: Option<String>,
    /// Settings for narrow-band transcoding.
    pub narrow_band: Option<NarrowBand>,
}

response! {
    Video {
        "Bufsize" => bufsize: value,
        "LongShortMode" => long_short_mode: value,
        "Degrain" => degrain: value,
        "BitrateBnd" => bitrate_bnd: value,
        "PixFmt" => pix_fmt: value,
        "Pad" => pad: value,
        "Codec" => codec: value,
        "Height" => height: value,
        "Qscale" => qscale: value,
        "Crop" => crop: value,
        "Bitrate" => bitrate: value,
        "Maxrate" => maxrate: value,
        "MaxFps" => max_fps: value,
        "Profile" => profile: value,
        "Crf" => crf: value,
        "Remove" => remove: value,
        "Gop" => gop: value,
        "Width" => width: value,
        "Fps" => fps: value,
        "Preset" => preset: value,
        "ScanMode" => scan_mode: value,
        "ResoPriority" => reso_priority: value,
        "Hdr2sdr" => hdr2sdr: value,
        "NarrowBand" => narrow_band: value,
    }
}

/// Settings of the video censor, and what it works with.
#[non_exhaustive]
pub struct VideoCensorConfig {
    /// Where the result is written.
    pub output_file: Option<File>,
    /// Whether the pictures of the video are checked as well. Default: `true`. Example: `true`.
    pub video_censor: Option<String>,
    /// Which kind of biz it is or is to be. Default: `common`. Example: `common`.
    pub biz_type: Option<String>,
}

response! {
    VideoCensorConfig {
        "OutputFile" => output_file: value,
        "VideoCensor" => video_censor: value,
        "BizType" => biz_type: value,
    }
}

/// Items of the kind video stream that were found or are concerned.
#[non_exhaustive]
pub struct VideoStream {
    /// Place of the stream among those in the file. Example: `0`.
    pub index: Option<String>,
    /// Name that the codec goes by. Example: `h264`.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by. Example: `text`.
    pub codec_long_name: Option<String>,
    /// Profile of the codec or of the settings. Example: `high`.
    pub profile: Option<String>,
    /// Unit of time in which the codec counts. Example: `1/60`.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec. Example: `avc1`.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries. Example: `0x31637661`.
    pub codec_tag: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `720`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `1280`.
    pub height: Option<String>,
    /// The has b frames that are concerned. Example: `2`.
    pub has_b_frames: Option<String>,
    /// Ratio of width to height of one sample. Example: `1:1`.
    pub sar: Option<String>,
    /// Ratio of width to height as displayed. Example: `9:16`.
    pub dar: Option<String>,
    /// How colors are stored in each pixel. Example: `yuv420p`.
    pub pix_fmt: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `31`.
    pub level: Option<String>,
    /// Pictures a second. Example: `30.0`.
    pub fps: Option<String>,
    /// Mean number of pictures a second. Example: `30.0`.
    pub avg_fps: Option<String>,
    /// Unit of time in which the stream counts. Example: `1/15360`.
    pub timebase: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<String>,
    /// Length of the media in seconds. Example: `17.233333`.
    pub duration: Option<String>,
    /// Amount of data a second that a stream takes. Example: `421.117`.
    pub bitrate: Option<String>,
    /// The num frames that are concerned. Example: `30`.
    pub num_frames: Option<String>,
    /// Language of the stream. Example: `und`.
    pub lang: Option<String>,
    /// Angle by which the picture is turned.
    pub rotate: Option<String>,
    /// Bandwidth that playing the media needs.
    pub network_cost: Option<NetworkCost>,
}

response! {
    VideoStream {
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
        "NetworkCost" => network_cost: value,
    }
}

/// How the loudness is changed.
#[non_exhaustive]
pub struct Volume {
    /// HTTP method or procedure that is used. Example: `auto`.
    pub method: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `-20`.
    pub level: Option<String>,
    /// Loudness to reach.
    pub integrated_loudness_target: Option<String>,
    /// Highest peak of the sound.
    pub true_peak: Option<String>,
    /// How far the loudness may swing.
    pub loudness_range_target: Option<String>,
    /// Level that the peak has on its scale.
    pub peak_level: Option<String>,
}

response! {
    Volume {
        "Method" => method: value,
        "Level" => level: value,
        "IntegratedLoudnessTarget" => integrated_loudness_target: value,
        "TruePeak" => true_peak: value,
        "LoudnessRangeTarget" => loudness_range_target: value,
        "PeakLevel" => peak_level: value,
    }
}

/// Items of the kind water mark template that were found or are concerned.
#[non_exhaustive]
pub struct WaterMarkTemplate {
    /// Kind of the item, out of those that the service tells apart. Example: `Image`.
    pub type_: Option<Open<WaterMarkTemplateType>>,
    /// Side of the video that shares are counted of.
    pub ratio_refer: Option<RatioRefer>,
    /// Corner that the offsets are counted from. Example: `TopRight`.
    pub refer_pos: Option<Open<ReferPos>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<Open<WaterMarkTemplateState>>,
    /// Horizontal distance of the watermark from its corner, in pixels or as a share.
    /// Range: -4096 to 4096. Example: `100`.
    pub dx: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    /// Range: 8 to 4096. Example: `8`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    /// Range: 8 to 4096. Example: `8`.
    pub height: Option<String>,
    /// When the watermark appears and goes.
    pub timeline: Option<Timeline>,
    /// Name that people know the item by. Example: `example-watermark`.
    pub name: Option<String>,
    /// Vertical distance of the watermark from its corner, in pixels or as a share.
    /// Range: -4096 to 4096. Example: `100`.
    pub dy: Option<String>,
    /// Identifier of the item within its collection. Example: `3780bd69b2b74540bc7b1096f564****`.
    pub id: Option<String>,
}

response! {
    WaterMarkTemplate {
        "Type" => type_: value,
        "RatioRefer" => ratio_refer: value,
        "ReferPos" => refer_pos: value,
        "State" => state: value,
        "Dx" => dx: value,
        "Width" => width: value,
        "Height" => height: value,
        "Timeline" => timeline: value,
        "Name" => name: value,
        "Dy" => dy: value,
        "Id" => id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum WaterMarkTemplateState {
        /// Ready for use.
        Normal = "Normal",
        /// It has been removed.
        Deleted = "Deleted",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum WaterMarkTemplateType {
        /// A picture.
        Image = "Image",
        /// Written words.
        Text = "Text",
    }
}

/// Settings for output as WebP.
#[non_exhaustive]
pub struct Webp {
    /// How often the animation is repeated. Example: `0`.
    pub loop_: Option<String>,
}

response! {
    Webp {
        "Loop" => loop_: value,
    }
}
