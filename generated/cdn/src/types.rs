// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct CdnDomainSource {
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `ipaddr`.
    pub type_: Option<Open<SourceType>>,
    /// **Required.** Address, domain name or bucket host of the origin server, as its kind requires.
    /// Example: `1.1.1.1`.
    pub content: Option<String>,
    /// Network port that the server uses. Default: `80`. Example: `80`.
    pub port: Option<i32>,
    /// Whether the origin server is a primary one (20) or takes over when those fail (30).
    /// Default: `20`. Example: `20`.
    pub priority: Option<String>,
    /// Share of the requests that this origin server gets among those of the same rank.
    /// Default: `10`. Example: `15`.
    pub weight: Option<String>,
}

impl CdnDomainSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

request! {
    CdnDomainSource {
        "type" => type_: field,
        "content" => content: field,
        "port" => port: field,
        "priority" => priority: field,
        "weight" => weight: field,
    }
}

values! {
    /// Business type, by the kind of content that is delivered.
    pub enum CdnType {
        /// An older business type for units of a site.
        Unitcell = "unitcell",
        /// Pictures and other small files.
        Web = "web",
        /// Delivery of large files.
        Download = "download",
        /// Live streaming, an older business type.
        LiveStream = "liveStream",
        /// Audio and video on demand.
        Video = "video",
        /// Traffic of mobile apps, an older business type.
        App = "app",
        /// Downloads of mixed kinds, an older business type.
        MixedDownload = "mixed_download",
    }
}

values! {
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was uploaded.
    pub enum CertType {
        /// Free certificate that CDN applies for on your behalf.
        Free = "free",
        /// The certificate comes from Certificate Management Service and is named, not uploaded.
        Cas = "cas",
        /// You upload the certificate and its private key yourself.
        Upload = "upload",
        /// The certificate was signed for a request that CDN made, which keeps the private key.
        Csr = "csr",
    }
}

/// Status codes of the interval with count and share, one entry each.
#[non_exhaustive]
pub struct CodeProportionData {
    /// HTTP status code that was counted. Example: `200`.
    pub code: Option<String>,
    /// How many requests ended with the status code beside it. Example: `300`.
    pub count: Option<String>,
    /// Share of the total that the entry makes up. Example: `66.046511627907`.
    pub proportion: Option<String>,
}

response! {
    CodeProportionData {
        "Code" => code: value,
        "Count" => count: value,
        "Proportion" => proportion: value,
    }
}

values! {
    /// Part of the world whose CDN nodes serve the domain name.
    pub enum Coverage {
        /// Nodes in the Chinese mainland serve the domain name.
        Domestic = "domestic",
        /// Nodes outside the Chinese mainland serve the domain name.
        Overseas = "overseas",
        /// Nodes all over the world serve the domain name.
        Global = "global",
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DataItem {
    /// When the item was created. Example: `2019-12-31T08:43:21Z`.
    pub create_time: Option<Timestamp>,
    /// Address at which the exported file can be fetched. Example: `https://cdn-polaris.xxxx`.
    pub download_url: Option<String>,
    /// Whether the export is being made, is done, or failed. Example: `success`.
    pub status: Option<String>,
    /// Period and other settings that the export task was made with.
    pub task_config: Option<TaskConfig>,
    /// ID of a refresh, preload or export task, for asking how it went.
    /// Example: `A91BE91F-0B34-4CBF-8E0F-A2977`.
    pub task_id: Option<String>,
    /// Name given to the export task, so that people can recognize it in the list. Example: `Refresh`.
    pub task_name: Option<String>,
    /// When the item was last changed. Example: `2019-12-31T08:45:02Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    DataItem {
        "CreateTime" => create_time: value,
        "DownloadUrl" => download_url: value,
        "Status" => status: value,
        "TaskConfig" => task_config: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Average response times, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// What was measured in the interval, of the kind that the operation is about. Example: `3`.
    pub value: Option<String>,
    /// Start of the interval that the figures are for. Example: `2015-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "Value" => value: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// How the result is presented or sent to its readers.
#[non_exhaustive]
pub struct Deliver {
    /// Title, form and columns of the report.
    pub report: Option<Report>,
}

response! {
    Deliver {
        "report" => report: value,
    }
}

/// Data rates, one entry for each interval.
#[non_exhaustive]
pub struct DomainBpDataModule {
    /// Part of the value measured in the Chinese mainland; empty when a region or carrier was asked
    /// for. Example: `11286111`.
    pub domestic_value: Option<String>,
    /// HTTPS part of the value measured in the Chinese mainland; may be empty when a region or carrier
    /// was asked for. Example: `11286111`.
    pub https_domestic_value: Option<String>,
    /// HTTPS part of the value measured outside the Chinese mainland; may be empty when a region or
    /// carrier was asked for. Example: `2000`.
    pub https_overseas_value: Option<String>,
    /// Value for HTTPS alone during the interval. Unit: `bit/s`. Example: `11288111`.
    pub https_value: Option<String>,
    /// Part of the value measured outside the Chinese mainland; empty when a region or carrier was
    /// asked for. Example: `2000`.
    pub overseas_value: Option<String>,
    /// Start of the interval that the figures are for. Example: `2015-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// What was measured in the interval, of the kind that the operation is about.
    /// Unit: `bit/s`. Example: `11288111`.
    pub value: Option<String>,
}

response! {
    DomainBpDataModule {
        "DomesticValue" => domestic_value: value,
        "HttpsDomesticValue" => https_domestic_value: value,
        "HttpsOverseasValue" => https_overseas_value: value,
        "HttpsValue" => https_value: value,
        "OverseasValue" => overseas_value: value,
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

/// Byte hit rates, one entry for each interval.
#[non_exhaustive]
pub struct DomainHitRateDataModule {
    /// Start of the interval that the figures are for. Example: `2019-12-30T08:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// What was measured in the interval, of the kind that the operation is about. Example: `100.0`.
    pub value: Option<String>,
    /// Value for HTTPS alone during the interval. Example: `50.0`.
    pub https_value: Option<String>,
}

response! {
    DomainHitRateDataModule {
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
        "HttpsValue" => https_value: value,
    }
}

/// Page views, one entry for each interval.
#[non_exhaustive]
pub struct DomainPvUsageData {
    /// Start of the interval that the figures are for. Example: `2015-11-28T03:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// What was measured in the interval, of the kind that the operation is about. Example: `9292`.
    pub value: Option<String>,
}

response! {
    DomainPvUsageData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

values! {
    /// State of the accelerated domain name, such as running or under review.
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
        /// Acceleration is being stopped.
        Stopping = "stopping",
        /// The domain name is being removed from the service.
        Deleting = "deleting",
    }
}

values! {
    /// Whether the setting is in effect.
    pub enum Enable {
        /// Switches the feature on.
        On = "On",
        /// Switches the feature off.
        Off = "Off",
    }
}

/// Rows of the result, one entry each.
#[non_exhaustive]
pub struct EsExecuteContent {
    /// Names of the values that each point holds, in order. Example: `time,401`.
    pub columns: Vec<String>,
    /// Title of the chart that the figures are for. Example: `401`.
    pub name: Option<String>,
    /// Values of the report, each in the order of `columns`. Example: `2021-02-18T19:05:00Z,0`.
    pub points: Vec<String>,
}

response! {
    EsExecuteContent {
        "Columns" => columns: list(""),
        "Name" => name: value,
        "Points" => points: list(""),
    }
}

/// The one trigger that was asked for, with its settings.
#[non_exhaustive]
pub struct FCTrigger {
    /// ARN of the Function Compute trigger, which identifies it in CDN calls.
    pub trigger_arn: Option<String>,
    /// ARN of the RAM role that CDN assumes in order to call the function.
    /// Example: `acs:ram:: 1234567890:role/aliyuncdneventnotificationrole`.
    pub role_arn: Option<String>,
    /// Resource name of the source, in the `acs:` notation.
    /// Example: `acs:cdn:*:1234567890:domain/example.com`.
    pub source_arn: Option<String>,
    /// Remark on the trigger, for people to read. Example: `test`.
    pub notes: Option<String>,
    /// Name of the CDN event that calls the function, such as `LogFileCreated`.
    pub event_meta_name: Option<String>,
    /// Version of the event's definition, which settles what data the event carries. Example: `1.0.0`.
    pub event_meta_version: Option<String>,
}

response! {
    FCTrigger {
        "TriggerARN" => trigger_arn: value,
        "RoleARN" => role_arn: value,
        "SourceArn" => source_arn: value,
        "Notes" => notes: value,
        "EventMetaName" => event_meta_name: value,
        "EventMetaVersion" => event_meta_version: value,
    }
}

/// Arguments of the feature, as pairs of name and value.
#[non_exhaustive]
pub struct FunctionArg {
    /// Name of one setting of the feature. Example: `auth_type`.
    pub arg_name: Option<String>,
    /// What the setting named beside it is set to. Example: `req_auth`.
    pub arg_value: Option<String>,
}

response! {
    FunctionArg {
        "ArgName" => arg_name: value,
        "ArgValue" => arg_value: value,
    }
}

values! {
    /// What is refreshed or loaded: single files, directories, matches of a regular expression and so on.
    pub enum ObjectType {
        /// Refresh of single files.
        File = "file",
        /// Refresh of whole directories.
        Directory = "directory",
        /// Loading of files ahead of the first visitor.
        Preload = "preload",
        /// Refresh of what a regular expression matches.
        Regex = "regex",
        /// Refresh of URLs with their query strings left out of account.
        IgnoreParams = "IgnoreParams",
        /// Blocking of URLs.
        Block = "block",
        /// Lifting of the block on URLs.
        Unblock = "unblock",
    }
}

values! {
    /// Whether HTTPS is switched on with the certificate.
    pub enum OnOff {
        /// HTTPS is on for the domain name.
        On = "on",
        /// HTTPS is off for the domain name.
        Off = "off",
    }
}

/// Title, form and columns of the report.
#[non_exhaustive]
pub struct Report {
    /// Whether the report shows a table or a chart. Example: `table`.
    pub format: Option<String>,
    /// Column headings of the table, in order. Example: `acc`.
    pub header: Vec<String>,
    /// How many lines the report puts out. Example: `0`.
    pub out_line: Option<i64>,
    /// How many rows the report puts out. Example: `0`.
    pub out_size: Option<i64>,
    /// Kind of chart, such as a line.
    pub shape: Option<String>,
    /// Heading that the report carries. Example: `test`.
    pub title: Option<String>,
}

response! {
    Report {
        "format" => format: value,
        "header" => header: list(""),
        "outLine" => out_line: value,
        "outSize" => out_size: value,
        "shape" => shape: value,
        "title" => title: value,
    }
}

values! {
    /// What the list is sorted by.
    pub enum SortBy {
        /// Most traffic first.
        Traf = "traf",
        /// Most visits first.
        Pv = "pv",
        /// Most requests first.
        Acc = "acc",
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
        /// The origin is a function with a domain name in Function Compute.
        FcDomain = "fc_domain",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name half of a tag, by which domain names are sorted and searched. Example: `env`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `value`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Period and other settings that the export task was made with.
#[non_exhaustive]
pub struct TaskConfig {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-30T15:59:59Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-29T16:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    TaskConfig {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
    }
}

values! {
    /// Whether the task is done, under way, or failed.
    pub enum TaskStatus {
        /// The task is done.
        Complete = "Complete",
        /// The task waits for its turn.
        Pending = "Pending",
        /// The task is under way.
        Refreshing = "Refreshing",
        /// The task could not be carried out.
        Failed = "Failed",
    }
}

/// Most requested URLs, whatever status code they returned.
#[non_exhaustive]
pub struct UrlList {
    /// Amount of data sent, in bytes. Example: `460486880`.
    pub flow: Option<String>,
    /// Requested URL in full. Example: `http://example.com/nn_live/nn_x64/a0.m3u8`.
    pub url_detail: Option<String>,
    /// Share of the traffic that the entry makes up. Example: `0.35`.
    pub flow_proportion: Option<f64>,
    /// How many visits were counted. Example: `161673`.
    pub visit_data: Option<String>,
    /// Share of the visits that the entry makes up. Example: `0.35`.
    pub visit_proportion: Option<f64>,
}

response! {
    UrlList {
        "Flow" => flow: value,
        "UrlDetail" => url_detail: value,
        "FlowProportion" => flow_proportion: value,
        "VisitData" => visit_data: value,
        "VisitProportion" => visit_proportion: value,
    }
}

/// Requests by HTTP status code.
#[non_exhaustive]
pub struct UsageData {
    /// Start of the interval that the figures are for. Example: `2021-06-29T05:40:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Status codes of the interval with count and share, one entry each.
    pub value: Vec<CodeProportionData>,
}

response! {
    UsageData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: list("CodeProportionData"),
    }
}

/// Export tasks on this page, with paging details.
#[non_exhaustive]
pub struct UsageDataPerPage {
    /// What the call found, one entry each.
    pub data: Vec<DataItem>,
    /// Which page of the result this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    UsageDataPerPage {
        "Data" => data: list("DataItem"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Origins of the domain name, one entry each.
#[non_exhaustive]
pub struct UserDomainSource {
    /// Kind of origin, such as an IP address, a domain name, or an OSS bucket. Example: `ipaddr`.
    pub type_: Option<String>,
    /// Weight of the origin when requests are dealt out among several. Example: `10`.
    pub weight: Option<String>,
    /// Rank that decides which origin is asked first when there are several. Example: `20`.
    pub priority: Option<String>,
    /// Port of the origin that content is fetched from. Example: `80`.
    pub port: Option<i32>,
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `1.1.1.1`.
    pub content: Option<String>,
}

response! {
    UserDomainSource {
        "Type" => type_: value,
        "Weight" => weight: value,
        "Priority" => priority: value,
        "Port" => port: value,
        "Content" => content: value,
    }
}
