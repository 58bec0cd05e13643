// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySqlLogConfig`, from `das/ModifySqlLogConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, SqlLogConfigData};

/// Turns DAS Enterprise Edition on for an instance or changes its retention and features.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::ModifySqlLogConfigRequest::new()
///     .instance_id("...");
/// let reply = client.modify_sql_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySqlLogConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
    /// Whether the request is switched on.
    pub request_enable: Option<bool>,
    /// How long it is kept.
    pub retention: Option<i32>,
    /// How many days logs stay in fast storage.
    pub hot_retention: Option<i32>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
    /// Whether this is switched on: audit.
    pub enable_audit: Option<bool>,
}

impl ModifySqlLogConfigRequest {
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
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `RequestEnable`.
    #[inline]
    pub fn request_enable(mut self, value: bool) -> Self {
        self.request_enable = Some(value);
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `HotRetention`.
    #[inline]
    pub fn hot_retention(mut self, value: i32) -> Self {
        self.hot_retention = Some(value);
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableAudit`.
    #[inline]
    pub fn enable_audit(mut self, value: bool) -> Self {
        self.enable_audit = Some(value);
        self
    }
}

request! {
    ModifySqlLogConfigRequest {
        "InstanceId" => instance_id: form,
        "Enable" => enable: form,
        "RequestEnable" => request_enable: form,
        "Retention" => retention: form,
        "HotRetention" => hot_retention: form,
        "Filters" => filters: query,
        "EnableAudit" => enable_audit: query,
    }
}

impl Operation for ModifySqlLogConfigRequest {
    type Response = ModifySqlLogConfigResponse;
    type Error = ModifySqlLogConfigError;
    const INFO: OperationInfo = super::operation("ModifySqlLogConfig")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifySqlLogConfigError] = &[
        ModifySqlLogConfigError::InvalidParams,
        ModifySqlLogConfigError::NoPermission,
    ];
}

/// Response to [`ModifySqlLogConfigRequest`].
#[non_exhaustive]
pub struct ModifySqlLogConfigResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `03C88D8E-1541-518E-8BFF-BEC6589B6334`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `false`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogConfigData>,
}

response! {
    ModifySqlLogConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifySqlLogConfigRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ModifySqlLogConfigError = super::DocumentedError;
