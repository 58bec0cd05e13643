// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModuleConfig`, from `sas/DescribeModuleConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModuleConfigItem, ModuleConfigList};

/// Shows which servers the modules of asset fingerprints are set to cover.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeModuleConfigRequest::new();
/// let reply = client.describe_module_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModuleConfigRequest {}

impl DescribeModuleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeModuleConfigRequest {}
}

impl Operation for DescribeModuleConfigRequest {
    type Response = DescribeModuleConfigResponse;
    type Error = DescribeModuleConfigError;
    const INFO: OperationInfo = super::operation("DescribeModuleConfig")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [DescribeModuleConfigError] = &[
        DescribeModuleConfigError::NoPermission,
        DescribeModuleConfigError::ServerError,
    ];
}

/// Response to [`DescribeModuleConfigRequest`].
#[non_exhaustive]
pub struct DescribeModuleConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// Items of the kind module config that were found or are concerned.
    pub module_config_list: Vec<ModuleConfigList>,
}

response! {
    DescribeModuleConfigResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Count" => count: value,
        "ModuleConfigList" => module_config_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeModuleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeModuleConfigError = super::DocumentedError;
