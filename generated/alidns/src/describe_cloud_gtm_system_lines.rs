// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmSystemLines`, from `alidns/DescribeCloudGtmSystemLines.md`.

use alicloud_runtime::codegen::*;

/// Lists the query origins that GTM can tell apart.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmSystemLinesRequest::new();
/// let reply = client.describe_cloud_gtm_system_lines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesRequest {}

impl DescribeCloudGtmSystemLinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCloudGtmSystemLinesRequest {}
}

impl Operation for DescribeCloudGtmSystemLinesRequest {
    type Response = DescribeCloudGtmSystemLinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmSystemLines")
        .read_only();
}

/// Response to [`DescribeCloudGtmSystemLinesRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesResponse {
    /// Lines that the service brings along.
    pub system_lines: Vec<SystemLine>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `389DFFA3-77A5-4A9E-BF3D-147C6F98A5BA`.
    pub request_id: Option<String>,
    /// Lines as a tree, in JSON. Example: `text`.
    pub system_lines_tree: Option<String>,
}

response! {
    DescribeCloudGtmSystemLinesResponse {
        "SystemLines" => system_lines: list("SystemLine"),
        "RequestId" => request_id: value,
        "SystemLinesTree" => system_lines_tree: value,
    }
}

/// Lines that the service brings along.
#[non_exhaustive]
pub struct SystemLine {
    /// Code for programs to act on, as a rule that of the result. Example: `aliyun_r_ap-south-1`.
    pub code: Option<String>,
    /// Code of the line that this one is part of. Example: `String aliyun`.
    pub parent_code: Option<String>,
    /// Whether the line can be chosen. Example: `true`.
    pub is_available: Option<bool>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Label of the line that people recognize it by. Example: `text`.
    pub name: Option<String>,
}

response! {
    SystemLine {
        "Code" => code: value,
        "ParentCode" => parent_code: value,
        "IsAvailable" => is_available: value,
        "DisplayName" => display_name: value,
        "Name" => name: value,
    }
}
