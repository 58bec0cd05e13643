// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunApplicationAction`, from `emr/RunApplicationAction.md`.

use alicloud_runtime::codegen::*;

/// Carries out an action, such as starting or restarting, on applications or components of a
/// cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::run_application_action::ComponentInstanceSelector;
///
/// let request = alicloud_emr::RunApplicationActionRequest::new()
///     .cluster_id("...")
///     .action_name("...")
///     .component_instance_selector(ComponentInstanceSelector::new());
/// let reply = client.run_application_action(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunApplicationActionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Name that the action goes by.
    pub action_name: Option<String>,
    /// **Required.** What the action is done to.
    pub component_instance_selector: Option<ComponentInstanceSelector>,
    /// Whether the action goes through the nodes batch by batch.
    pub rolling_execute: Option<bool>,
    /// What is done about the execute, as rules.
    pub execute_strategy: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i64>,
    /// How large the batch is or is to be.
    pub batch_size: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl RunApplicationActionRequest {
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
    /// Sets `ActionName`, which is required.
    pub fn action_name(mut self, value: impl Into<String>) -> Self {
        self.action_name = Some(value.into());
        self
    }
    /// Sets `ComponentInstanceSelector`, which is required.
    pub fn component_instance_selector(
        mut self,
        value: impl Into<ComponentInstanceSelector>,
    ) -> Self {
        self.component_instance_selector = Some(value.into());
        self
    }
    /// Sets `RollingExecute`.
    #[inline]
    pub fn rolling_execute(mut self, value: bool) -> Self {
        self.rolling_execute = Some(value);
        self
    }
    /// Sets `ExecuteStrategy`.
    pub fn execute_strategy(mut self, value: impl Into<String>) -> Self {
        self.execute_strategy = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `BatchSize`.
    #[inline]
    pub fn batch_size(mut self, value: i32) -> Self {
        self.batch_size = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    RunApplicationActionRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ActionName" => action_name: query,
        "ComponentInstanceSelector" => component_instance_selector: query,
        "RollingExecute" => rolling_execute: query,
        "ExecuteStrategy" => execute_strategy: query,
        "Interval" => interval: query,
        "BatchSize" => batch_size: query,
        "Description" => description: query,
    }
}

impl Operation for RunApplicationActionRequest {
    type Response = RunApplicationActionResponse;
    type Error = RunApplicationActionError;
    const INFO: OperationInfo = super::operation("RunApplicationAction")
        .required(&["RegionId", "ClusterId", "ActionName", "ComponentInstanceSelector"])
        .region("RegionId");
    const ERRORS: &'static [RunApplicationActionError] = &[
        RunApplicationActionError::ConcurrentModification,
        RunApplicationActionError::InvalidParameterInvalidRunActionScope,
        RunApplicationActionError::MissingParameterComponentInstance,
        RunApplicationActionError::MissingParameterNodeId,
        RunApplicationActionError::MissingParameterComponentName,
        RunApplicationActionError::MissingParameterApplicationName,
        RunApplicationActionError::MissingParameterNodeGroupId,
        RunApplicationActionError::InvokeEcmError,
        RunApplicationActionError::ConflictParameters,
        RunApplicationActionError::IncompleteSignature,
        RunApplicationActionError::InvalidAction,
        RunApplicationActionError::InvalidParameter,
        RunApplicationActionError::InvalidParameterValue,
        RunApplicationActionError::MissingAction,
        RunApplicationActionError::MissingParameter,
        RunApplicationActionError::NotAuthorized,
        RunApplicationActionError::ThrottlingException,
        RunApplicationActionError::ResourceNotFound,
        RunApplicationActionError::InternalError,
        RunApplicationActionError::ServiceFailure,
        RunApplicationActionError::ServiceUnavailable,
    ];
}

/// Response to [`RunApplicationActionRequest`].
#[non_exhaustive]
pub struct RunApplicationActionResponse {
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// The abn instances that were found or are concerned, one entry each.
    pub abn_instances: Vec<AbnInstance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3****`.
    pub request_id: Option<String>,
}

response! {
    RunApplicationActionResponse {
        "OperationId" => operation_id: value,
        "AbnInstances" => abn_instances: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the action is done to.
#[non_exhaustive]
pub struct ComponentInstanceSelector {
    /// Range in which the action holds.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub action_scope: Option<String>,
    /// **Required.** Range in which the run action holds.
    pub run_action_scope: Option<String>,
    /// Name that the application goes by.
    pub application_name: Option<String>,
    /// The components to work on or to narrow the list down to.
    pub components: Vec<Component>,
    /// The component instances to work on or to narrow the list down to.
    pub component_instances: Vec<ComponentInstance>,
}

impl ComponentInstanceSelector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActionScope`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn action_scope(mut self, value: impl Into<String>) -> Self {
        self.action_scope = Some(value.into());
        self
    }
    /// Sets `RunActionScope`, which is required.
    pub fn run_action_scope(mut self, value: impl Into<String>) -> Self {
        self.run_action_scope = Some(value.into());
        self
    }
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<Component>>,
    ) -> Self {
        self.components = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ComponentInstances`.
    pub fn component_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<ComponentInstance>>,
    ) -> Self {
        self.component_instances = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ComponentInstanceSelector {
        "ActionScope" => action_scope: field,
        "RunActionScope" => run_action_scope: field,
        "ApplicationName" => application_name: field,
        "Components" => components: field,
        "ComponentInstances" => component_instances: field,
    }
}

/// The components to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Component {
    /// Name that the application goes by.
    pub application_name: Option<String>,
    /// Name that the component goes by.
    pub component_name: Option<String>,
}

impl Component {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
}

request! {
    Component {
        "ApplicationName" => application_name: field,
        "ComponentName" => component_name: field,
    }
}

/// The component instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ComponentInstance {
    /// Name that the application goes by.
    pub application_name: Option<String>,
    /// Name that the component goes by.
    pub component_name: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl ComponentInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    ComponentInstance {
        "ApplicationName" => application_name: field,
        "ComponentName" => component_name: field,
        "NodeId" => node_id: field,
    }
}

/// The abn instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AbnInstance {
    /// Name that the node goes by. Example: `core1-1`.
    pub node_name: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `i-bp1cudc25w2bfwl5****`.
    pub node_id: Option<String>,
}

response! {
    AbnInstance {
        "NodeName" => node_name: value,
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`RunApplicationActionRequest`] names.
///
/// - [`ConcurrentModification`](super::DocumentedError::ConcurrentModification)
/// - [`InvalidParameterInvalidRunActionScope`](super::DocumentedError::InvalidParameterInvalidRunActionScope)
/// - [`MissingParameterComponentInstance`](super::DocumentedError::MissingParameterComponentInstance)
/// - [`MissingParameterNodeId`](super::DocumentedError::MissingParameterNodeId)
/// - [`MissingParameterComponentName`](super::DocumentedError::MissingParameterComponentName)
/// - [`MissingParameterApplicationName`](super::DocumentedError::MissingParameterApplicationName)
/// - [`MissingParameterNodeGroupId`](super::DocumentedError::MissingParameterNodeGroupId)
/// - [`InvokeEcmError`](super::DocumentedError::InvokeEcmError)
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
pub type RunApplicationActionError = super::DocumentedError;
