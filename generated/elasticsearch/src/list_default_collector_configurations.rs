// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDefaultCollectorConfigurations`, from `elasticsearch/ListDefaultCollectorConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RequestSourceType, ResType};

/// Returns the default configuration files for a collector type and version.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDefaultCollectorConfigurationsRequest::new()
///     .res_type("fileBeat")
///     .res_version("6.8.5_with_community");
/// let reply = client.list_default_collector_configurations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurationsRequest {
    /// **Required.** Which kind of res it is or is to be. Example: `fileBeat`.
    pub res_type: Option<Open<ResType>>,
    /// **Required.** Which version of the res is meant. Example: `6.8.5_with_community`.
    pub res_version: Option<String>,
    /// Which kind of source it is or is to be. Example: `ECS`.
    pub source_type: Option<Open<RequestSourceType>>,
}

impl ListDefaultCollectorConfigurationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resType`, which is required.
    pub fn res_type(mut self, value: impl Into<Open<ResType>>) -> Self {
        self.res_type = Some(value.into());
        self
    }
    /// Sets `resVersion`, which is required.
    pub fn res_version(mut self, value: impl Into<String>) -> Self {
        self.res_version = Some(value.into());
        self
    }
    /// Sets `sourceType`.
    pub fn source_type(mut self, value: impl Into<Open<RequestSourceType>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

request! {
    ListDefaultCollectorConfigurationsRequest {
        "resType" => res_type: query,
        "resVersion" => res_version: query,
        "sourceType" => source_type: query,
    }
}

impl Operation for ListDefaultCollectorConfigurationsRequest {
    type Response = ListDefaultCollectorConfigurationsResponse;
    type Error = ListDefaultCollectorConfigurationsError;
    const INFO: OperationInfo = super::operation("ListDefaultCollectorConfigurations")
        .roa("GET", "/openapi/beats/default-configurations")
        .required(&["resType", "resVersion"])
        .read_only();
    const ERRORS: &'static [ListDefaultCollectorConfigurationsError] = &[
        ListDefaultCollectorConfigurationsError::ComponentCodeValueError,
        ListDefaultCollectorConfigurationsError::UserNotOpen,
        ListDefaultCollectorConfigurationsError::StsRoleAccountNoPermission,
        ListDefaultCollectorConfigurationsError::SubAccountNoPermission,
        ListDefaultCollectorConfigurationsError::UserUnauthorized,
    ];
}

/// Response to [`ListDefaultCollectorConfigurationsRequest`].
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BAE3C32-8E4A-47D6-B4B0-95B5DE643BF5`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DefaultCollectorConfigurationResult>,
}

response! {
    ListDefaultCollectorConfigurationsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DefaultCollectorConfigurationResult {
    /// Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Name that the file goes by. Example: `fields.yml`.
    pub file_name: Option<String>,
}

response! {
    DefaultCollectorConfigurationResult {
        "content" => content: value,
        "fileName" => file_name: value,
    }
}

/// Errors that the documentation of [`ListDefaultCollectorConfigurationsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListDefaultCollectorConfigurationsError = super::DocumentedError;
