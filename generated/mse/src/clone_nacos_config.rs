// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloneNacosConfig`, from `mse/CloneNacosConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailData, NacosConfigData};

/// Copies configurations of a Nacos namespace into another namespace, with a policy for those that
/// exist already.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CloneNacosConfigRequest::new()
///     .instance_id("...")
///     .policy("...");
/// let reply = client.clone_nacos_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloneNacosConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Nacos namespace that configurations are copied from.
    pub origin_namespace_id: Option<String>,
    /// Nacos namespace that configurations are copied into.
    pub target_namespace_id: Option<String>,
    /// **Required.** What happens when a configuration with the same name exists in the target already.
    pub policy: Option<String>,
    /// Entries to work on, by their IDs; several at once.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ids: Option<String>,
    /// Configurations concerned, each as data ID, plus sign and group, separated by commas.
    pub data_ids: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CloneNacosConfigRequest {
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
    /// Sets `OriginNamespaceId`.
    pub fn origin_namespace_id(mut self, value: impl Into<String>) -> Self {
        self.origin_namespace_id = Some(value.into());
        self
    }
    /// Sets `TargetNamespaceId`.
    pub fn target_namespace_id(mut self, value: impl Into<String>) -> Self {
        self.target_namespace_id = Some(value.into());
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Ids`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `DataIds`.
    pub fn data_ids(mut self, value: impl Into<String>) -> Self {
        self.data_ids = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CloneNacosConfigRequest {
        "InstanceId" => instance_id: query,
        "OriginNamespaceId" => origin_namespace_id: query,
        "TargetNamespaceId" => target_namespace_id: query,
        "Policy" => policy: query,
        "Ids" => ids: query,
        "DataIds" => data_ids: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CloneNacosConfigRequest {
    type Response = CloneNacosConfigResponse;
    type Error = CloneNacosConfigError;
    const INFO: OperationInfo = super::operation("CloneNacosConfig")
        .required(&["InstanceId", "Policy"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CloneNacosConfigError] = &[
        CloneNacosConfigError::IllegalRequest,
        CloneNacosConfigError::InvalidParameter,
        CloneNacosConfigError::NoPermission,
        CloneNacosConfigError::NotFound,
        CloneNacosConfigError::InternalError,
    ];
}

/// Response to [`CloneNacosConfigRequest`].
#[non_exhaustive]
pub struct CloneNacosConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6678DBA9-5600-5948-ACF8-ED3105B288A3`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Clone Completed Successfully`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NacosConfigData>,
}

response! {
    CloneNacosConfigResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CloneNacosConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CloneNacosConfigError = super::DocumentedError;
