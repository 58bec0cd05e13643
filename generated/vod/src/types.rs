// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AIJobType {
        /// `AIMediaDNA`
        AIMediaDNA = "AIMediaDNA",
        /// `AIVideoTag`
        AIVideoTag = "AIVideoTag",
    }
}

values! {
    /// The abnormal modules that are concerned.
    pub enum AbnormalModules {
        /// `video`
        Video = "video",
        /// `image-cover`
        ImageCover = "image-cover",
        /// `text-title`
        TextTitle = "text-title",
    }
}

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
        /// `Normal`
        Normal = "Normal",
        /// `Disable`
        Disable = "Disable",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AppType {
        /// `System`
        System = "System",
        /// `Custom`
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
    /// Example: `antispam`.
    pub scene: Option<String>,
    /// Example: `99.91`.
    pub score: Option<String>,
    /// Example: `pass`.
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
        /// `Uploading`
        Uploading = "Uploading",
        /// `Normal`
        Normal = "Normal",
        /// `UploadFail`
        UploadFail = "UploadFail",
        /// `Deleted`
        Deleted = "Deleted",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AuditStatus {
        /// `Normal`
        Normal = "Normal",
        /// `Blocked`
        Blocked = "Blocked",
    }
}

values! {
    /// Which kind of business it is or is to be.
    pub enum BusinessType {
        /// `watermark`
        Watermark = "watermark",
        /// `subtitle`
        Subtitle = "subtitle",
        /// `material`
        Material = "material",
    }
}

values! {
    /// Which kind of callback it is or is to be.
    pub enum CallbackType {
        /// `HTTP`
        Http = "HTTP",
        /// `MNS`
        Mns = "MNS",
    }
}

/// The value of [`category`](super::AddCategoryResponse::category).
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
        /// `default`
        Default = "default",
        /// `material`
        Material = "material",
    }
}

values! {
    /// Kind of the certificate, by where it comes from or how it was validated.
    pub enum CertType {
        /// `free`
        Free = "free",
        /// `cas`
        Cas = "cas",
        /// `upload`
        Upload = "upload",
    }
}

/// Items of the kind counter that were found or are concerned.
#[non_exhaustive]
pub struct CounterList {
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Label that the item carries.
    /// Here: `normal`, `bloody`, `explosion`, `outfit`, `logo`, `weapon`, `politics`, `violence`, `crowd`, `parade`, `carcrash`, `flag`, `location`, `others`, `porn`, `terrorism`, `ad`, `live`, `sexy`.
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
    /// Example: `porn`.
    pub scene: Option<Open<Scene>>,
    /// Range: 0 to 100. Example: `0`.
    pub score: Option<String>,
    /// Example: `pass`.
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

/// An item of [`data_module`](HitRateInterval::data_module).
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
    /// A value of [`definition`](super::GetPlayInfoRequest::definition).
    pub enum Definition {
        /// `FD`
        Fd = "FD",
        /// `LD`
        Ld = "LD",
        /// `SD`
        Sd = "SD",
        /// `HD`
        Hd = "HD",
        /// `OD`
        Od = "OD",
        /// `2K`
        _2k = "2K",
        /// `4K`
        _4k = "4K",
        /// `SQ`
        Sq = "SQ",
        /// `HQ`
        Hq = "HQ",
        /// `AUTO`
        Auto = "AUTO",
        /// `FHD`
        Fhd = "FHD",
    }
}

values! {
    /// Range over which the setting or the item holds.
    pub enum DomainScope {
        /// `domestic`
        Domestic = "domestic",
        /// `overseas`
        Overseas = "overseas",
        /// `global`
        Global = "global",
    }
}

values! {
    /// How the domain name stands with the service at present.
    pub enum DomainStatus {
        /// `online`
        Online = "online",
        /// `offline`
        Offline = "offline",
        /// `configuring`
        Configuring = "configuring",
        /// `configure_failed`
        ConfigureFailed = "configure_failed",
        /// `checking`
        Checking = "checking",
        /// `check_failed`
        CheckFailed = "check_failed",
    }
}

/// Items of the kind forbidden that were found or are concerned.
#[non_exhaustive]
pub struct ForbiddenList {
    /// `MediaForbiddenReasonDTO`.
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
    /// `DataModule`.
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
        /// `RamUser`
        RamUser = "RamUser",
        /// `RamRole`
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
    /// Label that the item carries.
    /// Here: `normal`, `logo`, `porn`, `terrorism`, `ad`, `live`, `audio`. Example: `normal`.
    pub label: Option<Open<Label>>,
    /// What the call found, one entry each.
    pub result: Vec<DataImageResult>,
    /// Example: `pass`.
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
        /// `hour`
        Hour = "hour",
        /// `day`
        Day = "day",
    }
}

values! {
    /// Whether this is the default one of its kind.
    pub enum IsDefault {
        /// `Default`
        Default = "Default",
        /// `NotDefault`
        NotDefault = "NotDefault",
    }
}

/// The preprocess jobs that were found or are concerned, one entry each.
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
        /// `success`
        Success = "success",
        /// `fail`
        Fail = "fail",
        /// `init`
        Init = "init",
        /// `processing`
        Processing = "processing",
    }
}

values! {
    /// Label that the item carries.
    pub enum Label {
        /// `normal`
        Normal = "normal",
        /// `bloody`
        Bloody = "bloody",
        /// `explosion`
        Explosion = "explosion",
        /// `outfit`
        Outfit = "outfit",
        /// `logo`
        Logo = "logo",
        /// `weapon`
        Weapon = "weapon",
        /// `politics`
        Politics = "politics",
        /// `violence`
        Violence = "violence",
        /// `crowd`
        Crowd = "crowd",
        /// `parade`
        Parade = "parade",
        /// `carcrash`
        Carcrash = "carcrash",
        /// `flag`
        Flag = "flag",
        /// `location`
        Location = "location",
        /// `others`
        Others = "others",
        /// `porn`
        Porn = "porn",
        /// `terrorism`
        Terrorism = "terrorism",
        /// `ad`
        Ad = "ad",
        /// `live`
        Live = "live",
        /// `audio`
        Audio = "audio",
        /// `spam`
        Spam = "spam",
        /// `abuse`
        Abuse = "abuse",
        /// `flood`
        Flood = "flood",
        /// `contraband`
        Contraband = "contraband",
        /// `meaningless`
        Meaningless = "meaningless",
        /// `sexy`
        Sexy = "sexy",
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
    /// Here: `normal`, `bloody`, `explosion`, `outfit`, `logo`, `weapon`, `politics`, `violence`, `crowd`, `parade`, `carcrash`, `flag`, `location`, `others`, `porn`, `ad`, `live`, `sexy`.
    /// Example: `ad`.
    pub label: Option<Open<Label>>,
    /// Score that was worked out for the max. Example: `100`.
    pub max_score: Option<String>,
    /// Example: `block`.
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
    /// A value of [`locked`](super::get_transcode_template_group::TranscodeTemplateGroup::locked).
    pub enum Locked {
        /// `Disabled`
        Disabled = "Disabled",
        /// `Enabled`
        Enabled = "Enabled",
    }
}

/// An item of [`media_forbidden_reason_dto`](ForbiddenList::media_forbidden_reason_dto).
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
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
        /// `image`
        Image = "image",
        /// `attached`
        Attached = "attached",
    }
}

/// The value of [`mezzanine`](super::get_image_info::ImageInfo::mezzanine).
#[non_exhaustive]
pub struct Mezzanine {
    /// How much space the file takes. Unit: `bytes`. Example: `8932`.
    pub file_size: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// Unit: `pixels`. Example: `200`.
    pub height: Option<i32>,
    /// Name that the original file goes by. Example: `****.gif`.
    pub original_file_name: Option<String>,
    /// Unit: `pixels`. Example: `200`.
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
        /// `on`
        On = "on",
        /// `off`
        Off = "off",
    }
}

values! {
    /// Which kind of output it is or is to be.
    pub enum OutputType {
        /// `oss`
        Oss = "oss",
        /// `cdn`
        Cdn = "cdn",
    }
}

values! {
    /// Names of the policies to work on or to narrow the list down to.
    pub enum PolicyNames {
        /// `VODAppFullAccess`
        VODAppFullAccess = "VODAppFullAccess",
        /// `VODAppReadOnlyAccess`
        VODAppReadOnlyAccess = "VODAppReadOnlyAccess",
        /// `VODAppAdministratorAccess`
        VODAppAdministratorAccess = "VODAppAdministratorAccess",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ProjectStatus {
        /// `Normal`
        Normal = "Normal",
        /// `Producing`
        Producing = "Producing",
        /// `Produced`
        Produced = "Produced",
        /// `ProduceFailed`
        ProduceFailed = "ProduceFailed",
    }
}

/// Time between two of this, or the span in which it holds: usage data per.
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

values! {
    /// Region that the call or the item is about.
    pub enum Region {
        /// `cn-shanghai`
        CnShanghai = "cn-shanghai",
        /// `cn-beijing`
        CnBeijing = "cn-beijing",
        /// `eu-central-1`
        EuCentral1 = "eu-central-1",
        /// `ap-southeast-1`
        ApSoutheast1 = "ap-southeast-1",
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
    /// A value of [`scene`](DataImageResult::scene).
    pub enum Scene {
        /// `porn`
        Porn = "porn",
        /// `terrorism`
        Terrorism = "terrorism",
        /// `ad`
        Ad = "ad",
        /// `live`
        Live = "live",
        /// `logo`
        Logo = "logo",
    }
}

values! {
    /// What the list is sorted by.
    pub enum SortBy {
        /// `CreationTime:Desc`
        CreationTimeDesc = "CreationTime:Desc",
        /// `CreationTime:Asc`
        CreationTimeAsc = "CreationTime:Asc",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum SourceType {
        /// `ipaddr`
        Ipaddr = "ipaddr",
        /// `domain`
        Domain = "domain",
        /// `oss`
        Oss = "oss",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum Status {
        /// `Uploading`
        Uploading = "Uploading",
        /// `Normal`
        Normal = "Normal",
        /// `UploadFail`
        UploadFail = "UploadFail",
    }
}

values! {
    /// A value of [`suggestion`](AudioResult::suggestion).
    pub enum Suggestion {
        /// `block`
        Block = "block",
        /// `review`
        Review = "review",
        /// `pass`
        Pass = "pass",
    }
}

values! {
    /// How far the task has come or how it ended.
    pub enum TaskStatus {
        /// `Processing`
        Processing = "Processing",
        /// `Partial`
        Partial = "Partial",
        /// `CompleteAllSucc`
        CompleteAllSucc = "CompleteAllSucc",
        /// `CompleteAllFail`
        CompleteAllFail = "CompleteAllFail",
        /// `CompletePartialSucc`
        CompletePartialSucc = "CompletePartialSucc",
    }
}

values! {
    /// Where it comes from.
    pub enum TemplateSource {
        /// `System`
        System = "System",
        /// `Custom`
        Custom = "Custom",
    }
}

values! {
    /// Which kind of template it is or is to be.
    pub enum TemplateType {
        /// `AIMediaAudit`
        AIMediaAudit = "AIMediaAudit",
        /// `AIImage`
        AIImage = "AIImage",
    }
}

/// Result of the step or check named text.
#[non_exhaustive]
pub struct TextResult {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Label that the item carries.
    /// Here: `normal`, `ad`, `spam`, `abuse`, `flood`, `contraband`, `meaningless`. Example: `ad`.
    pub label: Option<Open<Label>>,
    /// Example: `antispam`.
    pub scene: Option<String>,
    /// Range: 0 to 100. Example: `100`.
    pub score: Option<String>,
    /// Example: `pass`.
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
    /// Here: `normal`, `bloody`, `explosion`, `outfit`, `logo`, `weapon`, `politics`, `violence`, `crowd`, `parade`, `carcrash`, `flag`, `location`, `others`, `porn`, `ad`, `live`, `sexy`.
    /// Example: `ad`.
    pub label: Option<Open<Label>>,
    /// Range: 0 to 100. Example: `100`.
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
    /// A value of [`trigger`](super::get_transcode_task::TranscodeTask::trigger).
    pub enum Trigger {
        /// `Auto`
        Auto = "Auto",
        /// `Manual`
        Manual = "Manual",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum VideoStatus {
        /// `Uploading`
        Uploading = "Uploading",
        /// `UploadFail`
        UploadFail = "UploadFail",
        /// `UploadSucc`
        UploadSucc = "UploadSucc",
        /// `Transcoding`
        Transcoding = "Transcoding",
        /// `TranscodeFail`
        TranscodeFail = "TranscodeFail",
        /// `Blocked`
        Blocked = "Blocked",
        /// `Normal`
        Normal = "Normal",
        /// `UploadSucces`
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
        /// `Snapshot`
        Snapshot = "Snapshot",
        /// `DynamicImage`
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
        /// `Image`
        Image = "Image",
        /// `Text`
        Text = "Text",
    }
}
