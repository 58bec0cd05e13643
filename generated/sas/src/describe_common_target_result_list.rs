// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommonTargetResultList`, from `sas/DescribeCommonTargetResultList.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers for which a kind of switch has been configured.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCommonTargetResultListRequest::new()
///     .type_("...");
/// let reply = client.describe_common_target_result_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommonTargetResultListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeCommonTargetResultListRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeCommonTargetResultListRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeCommonTargetResultListRequest {
    type Response = DescribeCommonTargetResultListResponse;
    type Error = DescribeCommonTargetResultListError;
    const INFO: OperationInfo = super::operation("DescribeCommonTargetResultList")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeCommonTargetResultListError] = &[
        DescribeCommonTargetResultListError::NoPermission,
        DescribeCommonTargetResultListError::ServerError,
    ];
}

/// Response to [`DescribeCommonTargetResultListRequest`].
#[non_exhaustive]
pub struct DescribeCommonTargetResultListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6673D49C-A9AB-40DD-B4A2-B92306701AE7`.
    pub request_id: Option<String>,
    /// Settings of the target, and what it works with.
    pub target_config: Option<TargetConfig>,
}

response! {
    DescribeCommonTargetResultListResponse {
        "RequestId" => request_id: value,
        "TargetConfig" => target_config: value,
    }
}

/// Settings of the target, and what it works with.
#[non_exhaustive]
pub struct TargetConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `webshell_timescan`.
    pub type_: Option<String>,
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `del`.
    pub flag: Option<String>,
    /// How many items match in all, over all pages. Example: `22`.
    pub total_count: Option<String>,
    /// Whether new assets follow the setting without being listed. Example: `add`.
    pub target_default: Option<String>,
    /// Which kind of target it is or is to be. Example: `uuid`.
    pub target_type: Option<String>,
    /// Items of the kind target that were found or are concerned. Example: `i-bp1hduhk14uekf7i****`.
    pub target_list: Vec<String>,
}

response! {
    TargetConfig {
        "Type" => type_: value,
        "Flag" => flag: value,
        "TotalCount" => total_count: value,
        "TargetDefault" => target_default: value,
        "TargetType" => target_type: value,
        "TargetList" => target_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeCommonTargetResultListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCommonTargetResultListError = super::DocumentedError;
