// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlLogConfig`, from `das/DescribeSqlLogConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SqlLogConfigData};

/// Shows the DAS Enterprise Edition settings of an instance, such as hot and cold retention.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSqlLogConfigRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sql_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlLogConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeSqlLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSqlLogConfigRequest {
        "InstanceId" => instance_id: form,
    }
}

impl Operation for DescribeSqlLogConfigRequest {
    type Response = DescribeSqlLogConfigResponse;
    type Error = DescribeSqlLogConfigError;
    const INFO: OperationInfo = super::operation("DescribeSqlLogConfig")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSqlLogConfigError] = &[
        DescribeSqlLogConfigError::InvalidParams,
        DescribeSqlLogConfigError::NoPermission,
    ];
}

/// Response to [`DescribeSqlLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeSqlLogConfigResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A74B755-98B7-59DB-8724-1321B394****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogConfigData>,
}

response! {
    DescribeSqlLogConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DescribeSqlLogConfigRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeSqlLogConfigError = super::DocumentedError;
