// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingTag`, from `cloudfw/DescribeOutgoingTag.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags on destinations of outbound connections, by destination type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingTagRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_outgoing_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingTagRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of dst it is or is to be.
    pub dst_type: Option<String>,
    /// ID of the tag that the call is about.
    pub tag_id: Option<String>,
}

impl DescribeOutgoingTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `DstType`.
    pub fn dst_type(mut self, value: impl Into<String>) -> Self {
        self.dst_type = Some(value.into());
        self
    }
    /// Sets `TagId`.
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }
}

request! {
    DescribeOutgoingTagRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DstType" => dst_type: query,
        "TagId" => tag_id: query,
    }
}

impl Operation for DescribeOutgoingTagRequest {
    type Response = DescribeOutgoingTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingTag")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeOutgoingTagRequest`], which the documentation does not describe.
pub type DescribeOutgoingTagResponse = alicloud_runtime::UndocumentedResponse;
