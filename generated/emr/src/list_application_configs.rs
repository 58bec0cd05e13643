// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationConfigs`, from `emr/ListApplicationConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists configuration items of the applications of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListApplicationConfigsRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_application_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationConfigsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Name that the application goes by.
    pub application_name: Option<String>,
    /// ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// Name that the config file goes by.
    pub config_file_name: Option<String>,
    /// Key that opens, signs or picks out the config item.
    pub config_item_key: Option<String>,
    /// Value that the config item has or is given.
    pub config_item_value: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl ListApplicationConfigsRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    ListApplicationConfigsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ApplicationName" => application_name: query,
        "NodeGroupId" => node_group_id: query,
        "ConfigFileName" => config_file_name: query,
        "ConfigItemKey" => config_item_key: query,
        "ConfigItemValue" => config_item_value: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for ListApplicationConfigsRequest {
    type Response = ListApplicationConfigsResponse;
    type Error = ListApplicationConfigsError;
    const INFO: OperationInfo = super::operation("ListApplicationConfigs")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListApplicationConfigsError] = &[
        ListApplicationConfigsError::InvokeEcmError,
        ListApplicationConfigsError::NotFoundCluster,
        ListApplicationConfigsError::InvalidParameterApplication,
        ListApplicationConfigsError::ConflictParameters,
        ListApplicationConfigsError::IncompleteSignature,
        ListApplicationConfigsError::InvalidAction,
        ListApplicationConfigsError::InvalidParameter,
        ListApplicationConfigsError::InvalidParameterValue,
        ListApplicationConfigsError::MissingAction,
        ListApplicationConfigsError::MissingParameter,
        ListApplicationConfigsError::NotAuthorized,
        ListApplicationConfigsError::ThrottlingException,
        ListApplicationConfigsError::ResourceNotFound,
        ListApplicationConfigsError::InternalError,
        ListApplicationConfigsError::ServiceFailure,
        ListApplicationConfigsError::ServiceUnavailable,
    ];
}

impl Paginated for ListApplicationConfigsRequest {
    type Item = ApplicationConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.application_configs)
    }
}

/// Response to [`ListApplicationConfigsRequest`].
#[non_exhaustive]
pub struct ListApplicationConfigsResponse {
    /// Settings of each application, one entry each.
    pub application_configs: Vec<ApplicationConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
}

response! {
    ListApplicationConfigsResponse {
        "ApplicationConfigs" => application_configs: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// Settings of each application, one entry each.
#[non_exhaustive]
pub struct ApplicationConfig {
    /// Name that the application goes by. Example: `HDFS`.
    pub application_name: Option<String>,
    /// Name that the config file goes by. Example: `hdfs-site.xml`.
    pub config_file_name: Option<String>,
    /// Key that opens, signs or picks out the config item. Example: `dfs.replication`.
    pub config_item_key: Option<String>,
    /// Value that the config item has or is given. Example: `2`.
    pub config_item_value: Option<String>,
    /// When the item was created. Example: `1628589439114`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1628589439114`.
    pub update_time: Option<i64>,
    /// User who last changed the entry. Example: `170906468757****`.
    pub modifier: Option<String>,
    /// Whether the user added the entry. Example: `false`.
    pub custom: Option<bool>,
    /// Value that the init has or is given. Example: `2`.
    pub init_value: Option<String>,
    /// Free text that describes the item to people. Example: `dfs.replication description`.
    pub description: Option<String>,
    /// State that the config effect is in. Example: `EFFECT`.
    pub config_effect_state: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `i-bp18y0ng3qqxog4mw****`.
    pub node_id: Option<String>,
    /// ID of the node group that the item belongs to or stands for. Example: `ng-d555335ced5****`.
    pub node_group_id: Option<String>,
}

response! {
    ApplicationConfig {
        "ApplicationName" => application_name: value,
        "ConfigFileName" => config_file_name: value,
        "ConfigItemKey" => config_item_key: value,
        "ConfigItemValue" => config_item_value: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Modifier" => modifier: value,
        "Custom" => custom: value,
        "InitValue" => init_value: value,
        "Description" => description: value,
        "ConfigEffectState" => config_effect_state: value,
        "NodeId" => node_id: value,
        "NodeGroupId" => node_group_id: value,
    }
}

/// Errors that the documentation of [`ListApplicationConfigsRequest`] names.
///
/// - [`InvokeEcmError`](super::DocumentedError::InvokeEcmError)
/// - [`NotFoundCluster`](super::DocumentedError::NotFoundCluster)
/// - [`InvalidParameterApplication`](super::DocumentedError::InvalidParameterApplication)
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
pub type ListApplicationConfigsError = super::DocumentedError;
