// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupedTags`, from `sas/DescribeGroupedTags.md`.

use alicloud_runtime::codegen::*;

/// Shows how many assets carry each tag.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGroupedTagsRequest::new();
/// let reply = client.describe_grouped_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupedTagsRequest {
    /// Kinds of machine to work on or to narrow the list down to.
    pub machine_types: Option<String>,
}

impl DescribeGroupedTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MachineTypes`.
    pub fn machine_types(mut self, value: impl Into<String>) -> Self {
        self.machine_types = Some(value.into());
        self
    }
}

request! {
    DescribeGroupedTagsRequest {
        "MachineTypes" => machine_types: query,
    }
}

impl Operation for DescribeGroupedTagsRequest {
    type Response = DescribeGroupedTagsResponse;
    type Error = DescribeGroupedTagsError;
    const INFO: OperationInfo = super::operation("DescribeGroupedTags")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [DescribeGroupedTagsError] = &[
        DescribeGroupedTagsError::NoPermission,
        DescribeGroupedTagsError::ServerError,
    ];
}

/// Response to [`DescribeGroupedTagsRequest`].
#[non_exhaustive]
pub struct DescribeGroupedTagsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `151F6EB6-D5F3-417A-AF7B-4D84975DB586`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items or events were counted. Example: `0`.
    pub count: Option<i32>,
    /// The grouped fileds that were found or are concerned, one entry each.
    pub grouped_fileds: Vec<GroupedFiled>,
}

response! {
    DescribeGroupedTagsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Count" => count: value,
        "GroupedFileds" => grouped_fileds: list(""),
    }
}

/// The grouped fileds that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupedFiled {
    /// Name that people know the item by. Example: `InternetIp`.
    pub name: Option<String>,
    /// How many assets or items it covers, as text. Example: `152`.
    pub count: Option<String>,
    /// ID of the tag that the item belongs to or stands for. Example: `3252366`.
    pub tag_id: Option<i32>,
}

response! {
    GroupedFiled {
        "Name" => name: value,
        "Count" => count: value,
        "TagId" => tag_id: value,
    }
}

/// Errors that the documentation of [`DescribeGroupedTagsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeGroupedTagsError = super::DocumentedError;
