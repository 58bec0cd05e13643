// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingDestinationCategory`, from `cloudfw/DescribeOutgoingDestinationCategory.md`.

use alicloud_runtime::codegen::*;

/// Groups destinations of outbound connections by category.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingDestinationCategoryRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_outgoing_destination_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingDestinationCategoryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// ID of the type that the call is about.
    pub type_id_: Option<String>,
    /// Which kind of dst it is or is to be.
    pub dst_type: Option<String>,
}

impl DescribeOutgoingDestinationCategoryRequest {
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
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `TypeId`.
    pub fn type_id_(mut self, value: impl Into<String>) -> Self {
        self.type_id_ = Some(value.into());
        self
    }
    /// Sets `DstType`.
    pub fn dst_type(mut self, value: impl Into<String>) -> Self {
        self.dst_type = Some(value.into());
        self
    }
}

request! {
    DescribeOutgoingDestinationCategoryRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CategoryId" => category_id: query,
        "TypeId" => type_id_: query,
        "DstType" => dst_type: query,
    }
}

impl Operation for DescribeOutgoingDestinationCategoryRequest {
    type Response = DescribeOutgoingDestinationCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingDestinationCategory")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeOutgoingDestinationCategoryRequest`], which the documentation does not describe.
pub type DescribeOutgoingDestinationCategoryResponse = alicloud_runtime::UndocumentedResponse;
