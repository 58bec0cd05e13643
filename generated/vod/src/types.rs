// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Items of the kind application that were found or are concerned.
#[non_exhaustive]
pub struct AppInfo {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `2019-03-01T08:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2019-03-01T09:00:00Z`.
    pub modification_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<AppStatus>>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `System`. Example: `System`.
    pub type_: Option<Open<AppType>>,
}

response! {
    AppInfo {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ModificationTime" => modification_time: value,
        "Status" => status: value,
        "Type" => type_: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AppStatus {
        /// Works as usual.
        Normal = "Normal",
        /// It is switched off.
        Disable = "Disable",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AppType {
        /// Made by the service.
        System = "System",
        /// Made by the account.
        Custom = "Custom",
    }
}

/// The categories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AttachedMediaCategory {
    /// ID of the cate that the item belongs to or stands for. Example: `198673`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `0`.
    pub level: Option<i64>,
    /// ID of the parent that the item belongs to or stands for. Example: `-1`.
    pub parent_id: Option<i64>,
}

response! {
    AttachedMediaCategory {
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "Level" => level: value,
        "ParentId" => parent_id: value,
    }
}

/// Result of the step or check named audio.
#[non_exhaustive]
pub struct AudioResult {
    /// Label that the item carries. Example: `normal`.
    pub label: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `antispam`.
    pub scene: Option<String>,
    /// How sure the finding is; the higher, the surer. Example: `99.91`.
    pub score: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
}

response! {
    AudioResult {
        "Label" => label: value,
        "Scene" => scene: value,
        "Score" => score: value,
        "Suggestion" => suggestion: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AudioStatus {
        /// The file is yet to arrive.
        Uploading = "Uploading",
        /// Works as usual.
        Normal = "Normal",
        /// The file did not arrive whole; upload it again.
        UploadFail = "UploadFail",
        /// Removed.
        Deleted = "Deleted",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AuditStatus {
        /// Review found it not fit for showing, and it cannot be played.
        Blocked = "Blocked",
        /// Works as usual.
        Normal = "Normal",
    }
}

values! {
    /// Which kind of business it is or is to be.
    pub enum BusinessType {
        /// Watermark.
        Watermark = "watermark",
        /// Subtitles.
        Subtitle = "subtitle",
        /// Material for editing.
        Material = "material",
    }
}

values! {
    /// Which kind of callback it is or is to be.
    pub enum CallbackType {
        /// Notices are sent to a web address.
        Http = "HTTP",
        /// Notices are put in a message queue.
        Mns = "MNS",
    }
}

/// The folder-like group of media, or the subjects that were recognized.
#[non_exhaustive]
pub struct Category {
    /// ID of the cate that the item belongs to or stands for. Example: `100200304`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `0`.
    pub level: Option<i64>,
    /// ID of the parent that the item belongs to or stands for. Example: `-1`.
    pub parent_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `default`. Example: `default`.
    pub type_: Option<Open<CategoryType>>,
}

response! {
    Category {
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "Level" => level: value,
        "ParentId" => parent_id: value,
        "Type" => type_: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum CategoryType {
        /// For video, sound and pictures.
        Default = "default",
        /// For material in short videos.
        Material = "material",
    }
}

values! {
    /// Kind of the certificate, by where it comes from or how it was validated.
    pub enum CertType {
        /// A certificate that is issued free of charge.
        Free = "free",
        /// A certificate kept in Certificate Management Service.
        Cas = "cas",
        /// A certificate of your own, handed in.
        Upload = "upload",
    }
}

/// Items of the kind counter that were found or are concerned.
#[non_exhaustive]
pub struct CounterList {
    /// How many requests got the status. Example: `10`.
    pub count: Option<i32>,
    /// Label that the item carries.
    /// Here: `normal`, `bloody`, `explosion`, `outfit`, `logo`, `weapon`, `politics`, `violence`, `crowd`, `parade`, `carcrash`, `flag`, `location`, `others`, `ad`, `live`, `porn`, `sexy`, `terrorism`.
    /// Example: `ad`.
    pub label: Option<Open<Label>>,
}

response! {
    CounterList {
        "Count" => count: value,
        "Label" => label: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DataImageResult {
    /// Label that the item carries. Example: `porn`.
    pub label: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `porn`.
    pub scene: Option<Open<Scene>>,
    /// How sure the finding is; the higher, the surer. Range: 0 to 100. Example: `0`.
    pub score: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
}

response! {
    DataImageResult {
        "Label" => label: value,
        "Scene" => scene: value,
        "Score" => score: value,
        "Suggestion" => suggestion: value,
    }
}

/// Figures, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Value that belongs to the name or key beside it. Example: `100`.
    pub value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2024-01-20T13:59:58Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that the HTTPS has or is given. Example: `50`.
    pub https_value: Option<String>,
}

response! {
    DataModule {
        "Value" => value: value,
        "TimeStamp" => time_stamp: value,
        "HttpsValue" => https_value: value,
    }
}

values! {
    /// Range over which the setting or the item holds.
    pub enum DomainScope {
        /// Nodes in the Chinese mainland serve the domain name.
        Domestic = "domestic",
        /// Nodes outside the Chinese mainland serve the domain name.
        Overseas = "overseas",
        /// Nodes all over the world serve the domain name.
        Global = "global",
    }
}

values! {
    /// How the domain name stands with the service at present.
    pub enum DomainStatus {
        /// The domain name is being accelerated.
        Online = "online",
        /// Acceleration has been stopped; the settings are kept.
        Offline = "offline",
        /// The settings are being put on the nodes.
        Configuring = "configuring",
        /// Setting the domain name up did not succeed.
        ConfigureFailed = "configure_failed",
        /// The domain name is under review.
        Checking = "checking",
        /// The review turned the domain name down.
        CheckFailed = "check_failed",
    }
}

/// Items of the kind forbidden that were found or are concerned.
#[non_exhaustive]
pub struct ForbiddenList {
    /// Media that the call left out, each with the reason.
    pub media_forbidden_reason_dto: Vec<MediaForbiddenReasonDTO>,
}

response! {
    ForbiddenList {
        "MediaForbiddenReasonDTO" => media_forbidden_reason_dto: list(""),
    }
}

/// Time between two of this, or the span in which it holds: hit rate.
#[non_exhaustive]
pub struct HitRateInterval {
    /// Figures, one entry for each interval.
    pub data_module: Vec<DataModule>,
}

response! {
    HitRateInterval {
        "DataModule" => data_module: list(""),
    }
}

values! {
    /// Which kind of identity it is or is to be.
    pub enum IdentityType {
        /// User in the account.
        RamUser = "RamUser",
        /// Role.
        RamRole = "RamRole",
    }
}

/// Items of the kind ignored that were found or are concerned.
#[non_exhaustive]
pub struct IgnoredList {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `['7f29b8d0c5fa71ed9685e6f7d559****']`.
    pub media_id: Vec<String>,
}

response! {
    IgnoredList {
        "MediaId" => media_id: list(""),
    }
}

/// Result of the step or check named image.
#[non_exhaustive]
pub struct ImageResult {
    /// Label that the item carries. Example: `normal`.
    pub label: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<DataImageResult>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Kind of the item, out of those that the service tells apart. Example: `cover`.
    pub type_: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://www.test.com/****.jpg`.
    pub url: Option<String>,
}

response! {
    ImageResult {
        "Label" => label: value,
        "Result" => result: list(""),
        "Suggestion" => suggestion: value,
        "Type" => type_: value,
        "Url" => url: value,
    }
}

values! {
    /// Time between two data points.
    pub enum Interval {
        /// One figure an hour.
        Hour = "hour",
        /// One figure a day.
        Day = "day",
    }
}

values! {
    /// Whether this is the default one of its kind.
    pub enum IsDefault {
        /// Used where a call names none.
        Default = "Default",
        /// Used only where a call names it.
        NotDefault = "NotDefault",
    }
}

/// Job that makes the animated picture; ask for it by its ID.
#[non_exhaustive]
pub struct Job {
    /// ID of the job, for asking later how it stands. Example: `ad90a501b1b*****fb72374ad005046`.
    pub job_id: Option<String>,
}

response! {
    Job {
        "JobId" => job_id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum JobStatus {
        /// Ended as intended.
        Success = "success",
        /// The job ended without a result.
        Fail = "fail",
        /// The job has yet to begin.
        Init = "init",
        /// The job is at work.
        Processing = "processing",
    }
}

values! {
    /// Label that the item carries.
    pub enum Label {
        /// Nothing was found.
        Normal = "normal",
        /// Blood.
        Bloody = "bloody",
        /// Explosion or smoke.
        Explosion = "explosion",
        /// Dress that is watched for.
        Outfit = "outfit",
        /// Trademark or logo.
        Logo = "logo",
        /// Weapon.
        Weapon = "weapon",
        /// Politics that is watched for.
        Politics = "politics",
        /// Fight or the like.
        Violence = "violence",
        /// Gathering of many people.
        Crowd = "crowd",
        /// March.
        Parade = "parade",
        /// Car accident.
        Carcrash = "carcrash",
        /// Flag that is watched for.
        Flag = "flag",
        /// Place that is watched for.
        Location = "location",
        /// Something else that is watched for.
        Others = "others",
        /// Unwanted bulk text.
        Spam = "spam",
        /// Advertising.
        Ad = "ad",
        /// Insults.
        Abuse = "abuse",
        /// Filler that repeats itself.
        Flood = "flood",
        /// Goods that are forbidden.
        Contraband = "contraband",
        /// Nothing that makes sense.
        Meaningless = "meaningless",
        /// Scene that is not welcome.
        Live = "live",
        /// Pornography.
        Porn = "porn",
        /// Suggestive, short of pornography.
        Sexy = "sexy",
        /// Violence or terror.
        Terrorism = "terrorism",
    }
}

/// Result of the step or check named live.
#[non_exhaustive]
pub struct LiveResult {
    /// Score that was worked out for the average. Example: `100`.
    pub average_score: Option<String>,
    /// Items of the kind counter that were found or are concerned.
    pub counter_list: Vec<CounterList>,
    /// Label that the item carries.
    /// Here: `normal`, `bloody`, `explosion`, `outfit`, `logo`, `weapon`, `politics`, `violence`, `crowd`, `parade`, `carcrash`, `flag`, `location`, `others`, `ad`, `live`, `porn`, `sexy`.
    /// Example: `ad`.
    pub label: Option<Open<Label>>,
    /// Score that was worked out for the max. Example: `100`.
    pub max_score: Option<String>,
    /// What the service advises. Example: `block`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Items of the kind top that were found or are concerned.
    pub top_list: Vec<TopList>,
}

response! {
    LiveResult {
        "AverageScore" => average_score: value,
        "CounterList" => counter_list: list(""),
        "Label" => label: value,
        "MaxScore" => max_score: value,
        "Suggestion" => suggestion: value,
        "TopList" => top_list: list(""),
    }
}

values! {
    /// Whether the template group is kept from being changed.
    pub enum Locked {
        /// The group can be changed.
        Disabled = "Disabled",
        /// The group is kept as it is.
        Enabled = "Enabled",
    }
}

/// Media that the call left out, each with the reason.
#[non_exhaustive]
pub struct MediaForbiddenReasonDTO {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `fa10ee70898671edb99f6eb3690d****`.
    pub media_id: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `Forbidden.RestoreMedia`.
    pub reason: Option<String>,
}

response! {
    MediaForbiddenReasonDTO {
        "MediaId" => media_id: value,
        "Reason" => reason: value,
    }
}

values! {
    /// Which kind of media it is or is to be.
    pub enum MediaType {
        /// Moving pictures.
        Video = "video",
        /// Files with sound alone.
        Audio = "audio",
        /// Pictures.
        Image = "image",
        /// Auxiliary files.
        Attached = "attached",
    }
}

/// The source file as it was uploaded.
#[non_exhaustive]
pub struct Mezzanine {
    /// How much space the file takes. Unit: `bytes`. Example: `8932`.
    pub file_size: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Pixels from top to bottom. Unit: `pixels`. Example: `200`.
    pub height: Option<i32>,
    /// Name that the original file goes by. Example: `****.gif`.
    pub original_file_name: Option<String>,
    /// Pixels from left to right. Unit: `pixels`. Example: `200`.
    pub width: Option<i32>,
}

response! {
    Mezzanine {
        "FileSize" => file_size: value,
        "FileURL" => file_url: value,
        "Height" => height: value,
        "OriginalFileName" => original_file_name: value,
        "Width" => width: value,
    }
}

values! {
    /// Protocol that the SSL uses.
    pub enum OnOff {
        /// HTTPS is on for the domain name.
        On = "on",
        /// HTTPS is off for the domain name.
        Off = "off",
    }
}

values! {
    /// Which kind of output it is or is to be.
    pub enum OutputType {
        /// Address in the bucket.
        Oss = "oss",
        /// Address on the acceleration domain name.
        Cdn = "cdn",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ProjectStatus {
        /// Works as usual.
        Normal = "Normal",
        /// The edited video is being made.
        Producing = "Producing",
        /// The edited video is made.
        Produced = "Produced",
        /// The edited video was not made.
        ProduceFailed = "ProduceFailed",
    }
}

/// Figures, one entry for each interval.
#[non_exhaustive]
pub struct RealTimeTrafficDataPerIntervalDataModule {
    /// Value that belongs to the name or key beside it. Example: `0`.
    pub value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2019-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    RealTimeTrafficDataPerIntervalDataModule {
        "Value" => value: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// What is known about the watermark.
#[non_exhaustive]
pub struct ResponseWatermarkInfo {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `2018-11-06T08:03:17Z`.
    pub creation_time: Option<Timestamp>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Whether this is the default one of its kind. Example: `NotDefault`.
    pub is_default: Option<Open<IsDefault>>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Text`.
    pub type_: Option<Open<WatermarkType>>,
    /// Settings of the watermark, and what it works with. Example: `text`.
    pub watermark_config: Option<String>,
    /// ID of the watermark that the item belongs to or stands for.
    /// Example: `505e2e287ea*****ecfddd386d384`.
    pub watermark_id: Option<String>,
}

response! {
    ResponseWatermarkInfo {
        "AppId" => app_id: value,
        "CreationTime" => creation_time: value,
        "FileUrl" => file_url: value,
        "IsDefault" => is_default: value,
        "Name" => name: value,
        "Type" => type_: value,
        "WatermarkConfig" => watermark_config: value,
        "WatermarkId" => watermark_id: value,
    }
}

values! {
    /// Use that is meant, or the kind of check that applies.
    pub enum Scene {
        /// Search for pornography.
        Porn = "porn",
        /// Search for violence and forbidden politics.
        Terrorism = "terrorism",
        /// Search for advertising.
        Ad = "ad",
        /// Search for scenes that are not welcome.
        Live = "live",
        /// Search for logos.
        Logo = "logo",
    }
}

values! {
    /// What the list is sorted by.
    pub enum SortBy {
        /// Newest first.
        CreationTimeDesc = "CreationTime:Desc",
        /// Oldest first.
        CreationTimeAsc = "CreationTime:Asc",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum SourceType {
        /// The origin is reached by an IP address.
        Ipaddr = "ipaddr",
        /// The origin is reached by a domain name.
        Domain = "domain",
        /// The origin is an OSS bucket.
        Oss = "oss",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum Status {
        /// The file is yet to arrive.
        Uploading = "Uploading",
        /// Works as usual.
        Normal = "Normal",
        /// The file did not arrive whole; upload it again.
        UploadFail = "UploadFail",
    }
}

values! {
    /// What the service advises.
    pub enum Suggestion {
        /// It breaks rules and should not be shown.
        Block = "block",
        /// A person should look at it.
        Review = "review",
        /// It can be shown.
        Pass = "pass",
    }
}

values! {
    /// How far the task has come or how it ended.
    pub enum TaskStatus {
        /// Jobs are at work.
        Processing = "Processing",
        /// Some jobs are over and others go on.
        Partial = "Partial",
        /// All jobs made their streams.
        CompleteAllSucc = "CompleteAllSucc",
        /// All jobs are over, and none made a stream.
        CompleteAllFail = "CompleteAllFail",
        /// All jobs are over, and some made no stream.
        CompletePartialSucc = "CompletePartialSucc",
    }
}

values! {
    /// Where it comes from.
    pub enum TemplateSource {
        /// Made by the service.
        System = "System",
        /// Made by the account.
        Custom = "Custom",
    }
}

values! {
    /// Which kind of template it is or is to be.
    pub enum TemplateType {
        /// For review of content.
        AIMediaAudit = "AIMediaAudit",
        /// For choosing a cover.
        AIImage = "AIImage",
    }
}

/// Result of the step or check named text.
#[non_exhaustive]
pub struct TextResult {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Label that the item carries.
    /// Here: `normal`, `spam`, `ad`, `abuse`, `flood`, `contraband`, `meaningless`. Example: `ad`.
    pub label: Option<Open<Label>>,
    /// Use that is meant, or the kind of check that applies. Example: `antispam`.
    pub scene: Option<String>,
    /// How sure the finding is; the higher, the surer. Range: 0 to 100. Example: `100`.
    pub score: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Kind of the item, out of those that the service tells apart. Example: `title`.
    pub type_: Option<String>,
}

response! {
    TextResult {
        "Content" => content: value,
        "Label" => label: value,
        "Scene" => scene: value,
        "Score" => score: value,
        "Suggestion" => suggestion: value,
        "Type" => type_: value,
    }
}

/// Items of the kind top that were found or are concerned.
#[non_exhaustive]
pub struct TopList {
    /// Label that the item carries.
    /// Here: `normal`, `bloody`, `explosion`, `outfit`, `logo`, `weapon`, `politics`, `violence`, `crowd`, `parade`, `carcrash`, `flag`, `location`, `others`, `ad`, `live`, `porn`, `sexy`.
    /// Example: `ad`.
    pub label: Option<Open<Label>>,
    /// How sure the finding is; the higher, the surer. Example: `100`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `500`.
    pub timestamp: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://temp-testbucket.oss-cn-shanghai.aliyuncs.com/aivideocensor/****.jpg`.
    pub url: Option<String>,
}

response! {
    TopList {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
        "Url" => url: value,
    }
}

values! {
    /// What started the task.
    pub enum Trigger {
        /// The upload started it.
        Auto = "Auto",
        /// A call started it.
        Manual = "Manual",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum VideoStatus {
        /// The file is yet to arrive.
        Uploading = "Uploading",
        /// The file did not arrive whole; upload it again.
        UploadFail = "UploadFail",
        /// The file has arrived; streams are yet to be made.
        UploadSucc = "UploadSucc",
        /// Streams are being made.
        Transcoding = "Transcoding",
        /// No stream could be made of it.
        TranscodeFail = "TranscodeFail",
        /// Review found it not fit for showing, and it cannot be played.
        Blocked = "Blocked",
        /// Works as usual.
        Normal = "Normal",
        /// The file has arrived; streams are yet to be made.
        UploadSucces = "UploadSucces",
    }
}

/// Data rates, one entry for each interval.
#[non_exhaustive]
pub struct VodDomainBpDataModule {
    /// Value that the domestic has or is given. Unit: `bit/second`. Example: `11286111`.
    pub domestic_value: Option<String>,
    /// Value that the HTTPS domestic has or is given. Unit: `bit/second`. Example: `11286111`.
    pub https_domestic_value: Option<String>,
    /// Value that the HTTPS overseas has or is given. Unit: `bit/second`. Example: `2000`.
    pub https_overseas_value: Option<String>,
    /// Value that the HTTPS has or is given. Unit: `bit/second`. Example: `11288111`.
    pub https_value: Option<String>,
    /// Value that the overseas has or is given. Unit: `bit/second`. Example: `2000`.
    pub overseas_value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T13:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that belongs to the name or key beside it. Unit: `bit/second`. Example: `11288111`.
    pub value: Option<String>,
}

response! {
    VodDomainBpDataModule {
        "DomesticValue" => domestic_value: value,
        "HttpsDomesticValue" => https_domestic_value: value,
        "HttpsOverseasValue" => https_overseas_value: value,
        "HttpsValue" => https_value: value,
        "OverseasValue" => overseas_value: value,
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

values! {
    /// Which kind of template it is or is to be.
    pub enum VodTemplateInfoTemplateType {
        /// For still pictures out of a video.
        Snapshot = "Snapshot",
        /// For animated pictures.
        DynamicImage = "DynamicImage",
    }
}

/// What is known about the watermark.
#[non_exhaustive]
pub struct WatermarkInfo {
    /// When the item was created. Example: `2018-11-07T09:05:52Z`.
    pub creation_time: Option<Timestamp>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Whether this is the default one of its kind. Example: `NotDefault`.
    pub is_default: Option<Open<IsDefault>>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Default: `Image`. Example: `Text`.
    pub type_: Option<Open<WatermarkType>>,
    /// Settings of the watermark, and what it works with. Example: `text`.
    pub watermark_config: Option<String>,
    /// ID of the watermark that the item belongs to or stands for.
    /// Example: `9bcc8bfadb84*****109a2671d0df97`.
    pub watermark_id: Option<String>,
}

response! {
    WatermarkInfo {
        "CreationTime" => creation_time: value,
        "FileUrl" => file_url: value,
        "IsDefault" => is_default: value,
        "Name" => name: value,
        "Type" => type_: value,
        "WatermarkConfig" => watermark_config: value,
        "WatermarkId" => watermark_id: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum WatermarkType {
        /// A picture is laid over.
        Image = "Image",
        /// Words are laid over.
        Text = "Text",
    }
}
