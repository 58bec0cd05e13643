// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommonOverallConfigList`, from `sas/DescribeCommonOverallConfigList.md`.

use alicloud_runtime::codegen::*;

/// Shows the settings of several defense switches.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCommonOverallConfigListRequest::new()
///     .type_list(["..."]);
/// let reply = client.describe_common_overall_config_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommonOverallConfigListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Items of the kind type to work on or to narrow the list down to.
    /// Items: at most 50.
    pub type_list: Vec<String>,
}

impl DescribeCommonOverallConfigListRequest {
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
    /// Sets `TypeList`, which is required.
    pub fn type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.type_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCommonOverallConfigListRequest {
        "SourceIp" => source_ip: query,
        "TypeList" => type_list: query,
    }
}

impl Operation for DescribeCommonOverallConfigListRequest {
    type Response = DescribeCommonOverallConfigListResponse;
    type Error = DescribeCommonOverallConfigListError;
    const INFO: OperationInfo = super::operation("DescribeCommonOverallConfigList")
        .required(&["TypeList"])
        .read_only();
    const ERRORS: &'static [DescribeCommonOverallConfigListError] = &[
        DescribeCommonOverallConfigListError::NoPermission,
        DescribeCommonOverallConfigListError::ServerError,
    ];
}

/// Response to [`DescribeCommonOverallConfigListRequest`].
#[non_exhaustive]
pub struct DescribeCommonOverallConfigListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// Items of the kind overall that were found or are concerned.
    pub overall_list: Vec<OverallList>,
}

response! {
    DescribeCommonOverallConfigListResponse {
        "RequestId" => request_id: value,
        "OverallList" => overall_list: list(""),
    }
}

/// Items of the kind overall that were found or are concerned.
#[non_exhaustive]
pub struct OverallList {
    /// Kind of the item, out of those that the service tells apart. Example: `kdump_switch`.
    pub type_: Option<String>,
    /// How many items match in all, over all pages. Example: `184`.
    pub total_count: Option<i32>,
    /// Settings, in the notation that the operation defines. Example: `on`.
    pub config: Option<String>,
    /// Items of the kind auth version that were found or are concerned.
    pub auth_version_list: Vec<String>,
}

response! {
    OverallList {
        "Type" => type_: value,
        "TotalCount" => total_count: value,
        "Config" => config: value,
        "AuthVersionList" => auth_version_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeCommonOverallConfigListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCommonOverallConfigListError = super::DocumentedError;
