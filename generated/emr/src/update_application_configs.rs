// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplicationConfigs`, from `emr/UpdateApplicationConfigs.md`.

use alicloud_runtime::codegen::*;

/// Adds or changes configuration items of an application of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::update_application_configs::UpdateApplicationConfig;
///
/// let request = alicloud_emr::UpdateApplicationConfigsRequest::new()
///     .cluster_id("...")
///     .application_name("...")
///     .application_configs([UpdateApplicationConfig::new()]);
/// let reply = client.update_application_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationConfigsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// Settings of the refresh, and what it works with.
    pub refresh_config: Option<bool>,
    /// What is done, or is to be done, about the config.
    pub config_action: Option<String>,
    /// Range in which the config holds.
    pub config_scope: Option<String>,
    /// **Required.** Settings of each application, one entry each.
    pub application_configs: Vec<UpdateApplicationConfig>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl UpdateApplicationConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `RefreshConfig`.
    #[inline]
    pub fn refresh_config(mut self, value: bool) -> Self {
        self.refresh_config = Some(value);
        self
    }
    /// Sets `ConfigAction`.
    pub fn config_action(mut self, value: impl Into<String>) -> Self {
        self.config_action = Some(value.into());
        self
    }
    /// Sets `ConfigScope`.
    pub fn config_scope(mut self, value: impl Into<String>) -> Self {
        self.config_scope = Some(value.into());
        self
    }
    /// Sets `ApplicationConfigs`, which is required.
    pub fn application_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<UpdateApplicationConfig>>,
    ) -> Self {
        self.application_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    UpdateApplicationConfigsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ApplicationName" => application_name: query,
        "RefreshConfig" => refresh_config: query,
        "ConfigAction" => config_action: query,
        "ConfigScope" => config_scope: query,
        "ApplicationConfigs" => application_configs: form,
        "Description" => description: query,
        "NodeGroupId" => node_group_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for UpdateApplicationConfigsRequest {
    type Response = UpdateApplicationConfigsResponse;
    type Error = UpdateApplicationConfigsError;
    const INFO: OperationInfo = super::operation("UpdateApplicationConfigs")
        .required(&["RegionId", "ClusterId", "ApplicationName", "ApplicationConfigs"])
        .region("RegionId");
    const ERRORS: &'static [UpdateApplicationConfigsError] = &[
        UpdateApplicationConfigsError::ConflictParameters,
        UpdateApplicationConfigsError::IncompleteSignature,
        UpdateApplicationConfigsError::InvalidAction,
        UpdateApplicationConfigsError::InvalidParameter,
        UpdateApplicationConfigsError::InvalidParameterValue,
        UpdateApplicationConfigsError::MissingAction,
        UpdateApplicationConfigsError::MissingParameter,
        UpdateApplicationConfigsError::NotAuthorized,
        UpdateApplicationConfigsError::ThrottlingException,
        UpdateApplicationConfigsError::ResourceNotFound,
        UpdateApplicationConfigsError::InternalError,
        UpdateApplicationConfigsError::ServiceFailure,
        UpdateApplicationConfigsError::ServiceUnavailable,
    ];
}

/// Response to [`UpdateApplicationConfigsRequest`].
#[non_exhaustive]
pub struct UpdateApplicationConfigsResponse {
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3****`.
    pub request_id: Option<String>,
}

response! {
    UpdateApplicationConfigsResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Settings of each application, one entry each.
#[non_exhaustive]
pub struct UpdateApplicationConfig {
    /// Name that the config file goes by.
    pub config_file_name: Option<String>,
    /// Key that opens, signs or picks out the config item.
    pub config_item_key: Option<String>,
    /// Value that the config item has or is given.
    pub config_item_value: Option<String>,
    /// Free text that tells people about the config.
    pub config_description: Option<String>,
}

impl UpdateApplicationConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigFileName`.
    pub fn config_file_name(mut self, value: impl Into<String>) -> Self {
        self.config_file_name = Some(value.into());
        self
    }
    /// Sets `ConfigItemKey`.
    pub fn config_item_key(mut self, value: impl Into<String>) -> Self {
        self.config_item_key = Some(value.into());
        self
    }
    /// Sets `ConfigItemValue`.
    pub fn config_item_value(mut self, value: impl Into<String>) -> Self {
        self.config_item_value = Some(value.into());
        self
    }
    /// Sets `ConfigDescription`.
    pub fn config_description(mut self, value: impl Into<String>) -> Self {
        self.config_description = Some(value.into());
        self
    }
}

request! {
    UpdateApplicationConfig {
        "ConfigFileName" => config_file_name: field,
        "ConfigItemKey" => config_item_key: field,
        "ConfigItemValue" => config_item_value: field,
        "ConfigDescription" => config_description: field,
    }
}

/// Errors that the documentation of [`UpdateApplicationConfigsRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpdateApplicationConfigsError = super::DocumentedError;
