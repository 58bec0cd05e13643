// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSupportedResourceRelationConfig`, from `config/GetSupportedResourceRelationConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the relationships to other resources that a resource type supports.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetSupportedResourceRelationConfigRequest::new()
///     .resource_type("...");
/// let reply = client.get_supported_resource_relation_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSupportedResourceRelationConfigRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl GetSupportedResourceRelationConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    GetSupportedResourceRelationConfigRequest {
        "ResourceType" => resource_type: query,
    }
}

impl Operation for GetSupportedResourceRelationConfigRequest {
    type Response = GetSupportedResourceRelationConfigResponse;
    type Error = GetSupportedResourceRelationConfigError;
    const INFO: OperationInfo = super::operation("GetSupportedResourceRelationConfig")
        .required(&["ResourceType"])
        .read_only();
    const ERRORS: &'static [GetSupportedResourceRelationConfigError] = &[
        GetSupportedResourceRelationConfigError::NoPermission,
        GetSupportedResourceRelationConfigError::AccountNotExisted,
        GetSupportedResourceRelationConfigError::ServiceUnavailable,
    ];
}

/// Response to [`GetSupportedResourceRelationConfigRequest`].
#[non_exhaustive]
pub struct GetSupportedResourceRelationConfigResponse {
    /// Items of the kind resource relation config that were found or are concerned.
    pub resource_relation_config_list: Vec<ResourceRelationConfigList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `409D022F-394C-5AAB-A74A-2F1DC9F6375E`.
    pub request_id: Option<String>,
}

response! {
    GetSupportedResourceRelationConfigResponse {
        "ResourceRelationConfigList" => resource_relation_config_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind resource relation config that were found or are concerned.
#[non_exhaustive]
pub struct ResourceRelationConfigList {
    /// Which kind of target resource it is or is to be. Example: `ACS::ECS::Disk`.
    pub target_resource_type: Option<String>,
    /// Which kind of relation it is or is to be. Example: `IsAttachedTo`.
    pub relation_type: Option<String>,
}

response! {
    ResourceRelationConfigList {
        "TargetResourceType" => target_resource_type: value,
        "RelationType" => relation_type: value,
    }
}

/// Errors that the documentation of [`GetSupportedResourceRelationConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetSupportedResourceRelationConfigError = super::DocumentedError;
