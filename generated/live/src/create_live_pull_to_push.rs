// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLivePullToPush`, from `live/CreateLivePullToPush.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Region};

/// Creates a task that pulls live or VOD sources and pushes them to a destination URL.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLivePullToPushRequest::new()
///     .region("...")
///     .start_time("...")
///     .end_time("...")
///     .source_type("...")
///     .source_urls(["..."])
///     .dst_url("...");
/// let reply = client.create_live_pull_to_push(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLivePullToPushRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<Open<Region>>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<Open<SourceType>>,
    /// Protocol that the source uses.
    pub source_protocol: Option<String>,
    /// **Required.** The source URLs to work on or to narrow the list down to.
    pub source_urls: Vec<String>,
    /// **Required.** Web address under which the dst is found.
    pub dst_url: Option<String>,
    /// Number that counts or picks out the repeat.
    pub repeat_number: Option<i32>,
    /// Position of the file in its sequence, or the index for it.
    pub file_index: Option<i32>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Time between two of this, or the span in which it holds: retry. Range: 60 to 300.
    pub retry_interval: Option<i32>,
    /// How many there are of this: retry.
    pub retry_count: Option<i32>,
}

impl CreateLivePullToPushRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<Open<Region>>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceProtocol`.
    pub fn source_protocol(mut self, value: impl Into<String>) -> Self {
        self.source_protocol = Some(value.into());
        self
    }
    /// Sets `SourceUrls`, which is required.
    pub fn source_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DstUrl`, which is required.
    pub fn dst_url(mut self, value: impl Into<String>) -> Self {
        self.dst_url = Some(value.into());
        self
    }
    /// Sets `RepeatNumber`.
    #[inline]
    pub fn repeat_number(mut self, value: i32) -> Self {
        self.repeat_number = Some(value);
        self
    }
    /// Sets `FileIndex`.
    #[inline]
    pub fn file_index(mut self, value: i32) -> Self {
        self.file_index = Some(value);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `RetryInterval`.
    #[inline]
    pub fn retry_interval(mut self, value: i32) -> Self {
        self.retry_interval = Some(value);
        self
    }
    /// Sets `RetryCount`.
    #[inline]
    pub fn retry_count(mut self, value: i32) -> Self {
        self.retry_count = Some(value);
        self
    }
}

request! {
    CreateLivePullToPushRequest {
        "RegionId" => region_id: query,
        "Region" => region: query,
        "TaskName" => task_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SourceType" => source_type: query,
        "SourceProtocol" => source_protocol: query,
        "SourceUrls" => source_urls: query_json,
        "DstUrl" => dst_url: query,
        "RepeatNumber" => repeat_number: query,
        "FileIndex" => file_index: query,
        "Offset" => offset: query,
        "CallbackUrl" => callback_url: query,
        "RetryInterval" => retry_interval: query,
        "RetryCount" => retry_count: query,
    }
}

impl Operation for CreateLivePullToPushRequest {
    type Response = CreateLivePullToPushResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLivePullToPush")
        .required(
            &["Region", "StartTime", "EndTime", "SourceType", "SourceUrls", "DstUrl"],
        )
        .region("RegionId");
}

/// Response to [`CreateLivePullToPushRequest`], which the documentation does not describe.
pub type CreateLivePullToPushResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Which kind of source it is or is to be.
    pub enum SourceType {
        /// A stream that is live.
        Live = "live",
        /// Videos kept in ApsaraVideo VOD.
        Vod = "vod",
        /// Files at addresses of your own.
        Url = "url",
    }
}
