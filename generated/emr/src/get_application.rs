// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplication`, from `emr/GetApplication.md`.

use alicloud_runtime::codegen::*;

/// Shows one application of a cluster, such as its version and state.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetApplicationRequest::new()
///     .cluster_id("...")
///     .application_name("...");
/// let reply = client.get_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
}

impl GetApplicationRequest {
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
}

request! {
    GetApplicationRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ApplicationName" => application_name: query,
    }
}

impl Operation for GetApplicationRequest {
    type Response = GetApplicationResponse;
    type Error = GetApplicationError;
    const INFO: OperationInfo = super::operation("GetApplication")
        .required(&["RegionId", "ClusterId", "ApplicationName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetApplicationError] = &[
        GetApplicationError::InvokeEcmError,
        GetApplicationError::NotFoundCluster,
        GetApplicationError::ConflictParameters,
        GetApplicationError::IncompleteSignature,
        GetApplicationError::InvalidAction,
        GetApplicationError::InvalidParameter,
        GetApplicationError::InvalidParameterValue,
        GetApplicationError::MissingAction,
        GetApplicationError::MissingParameter,
        GetApplicationError::NotAuthorized,
        GetApplicationError::ThrottlingException,
        GetApplicationError::ResourceNotFound,
        GetApplicationError::InternalError,
        GetApplicationError::ServiceFailure,
        GetApplicationError::ServiceUnavailable,
    ];
}

/// Response to [`GetApplicationRequest`].
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The application asked for.
    pub application: Option<Application>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetApplicationResponse {
        "Application" => application: value,
        "RequestId" => request_id: value,
    }
}

/// The application asked for.
#[non_exhaustive]
pub struct Application {
    /// Name that the application goes by. Example: `HDFS`.
    pub application_name: Option<String>,
    /// Which version of the application is meant. Example: `2.8.5`.
    pub application_version: Option<String>,
    /// Which version of the community is meant. Example: `2.8.5`.
    pub community_version: Option<String>,
    /// The actions that were found or are concerned, one entry each.
    pub actions: Vec<ApplicationAction>,
    /// State that the application is in.
    pub application_state: Option<String>,
}

response! {
    Application {
        "ApplicationName" => application_name: value,
        "ApplicationVersion" => application_version: value,
        "CommunityVersion" => community_version: value,
        "Actions" => actions: list(""),
        "ApplicationState" => application_state: value,
    }
}

/// The actions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApplicationAction {
    /// Range in which the run action holds. Example: `CLUSTER`.
    pub run_action_scope: Option<String>,
    /// Name that the component goes by. Example: `DataNode`.
    pub component_name: Option<String>,
    /// Name that the action goes by. Example: `START`.
    pub action_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Command that is or was run. Example: `START`.
    pub command: Option<String>,
    /// The action params that were found or are concerned, one entry each.
    pub action_params: Vec<ActionParam>,
}

response! {
    ApplicationAction {
        "RunActionScope" => run_action_scope: value,
        "ComponentName" => component_name: value,
        "ActionName" => action_name: value,
        "Description" => description: value,
        "Command" => command: value,
        "ActionParams" => action_params: list(""),
    }
}

/// The action params that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ActionParam {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// What the parameter accepts.
    pub value_attribute: Option<ValueAttribute>,
    /// Free text that describes the item to people. Example: `start`.
    pub description: Option<String>,
}

response! {
    ActionParam {
        "Key" => key: value,
        "ValueAttribute" => value_attribute: value,
        "Description" => description: value,
    }
}

/// What the parameter accepts.
#[non_exhaustive]
pub struct ValueAttribute {
    /// Which kind of value it is or is to be.
    pub value_type: Option<String>,
    /// Largest number permitted. Example: `20`.
    pub value_maximum: Option<String>,
    /// Smallest number permitted. Example: `1`.
    pub value_minimum: Option<String>,
    /// Unit that the value is counted in. Example: `number`.
    pub value_unit: Option<String>,
    /// Distance between two permitted numbers. Example: `2`.
    pub value_increment_step: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    ValueAttribute {
        "ValueType" => value_type: value,
        "ValueMaximum" => value_maximum: value,
        "ValueMinimum" => value_minimum: value,
        "ValueUnit" => value_unit: value,
        "ValueIncrementStep" => value_increment_step: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`GetApplicationRequest`] names.
///
/// - [`InvokeEcmError`](super::DocumentedError::InvokeEcmError)
/// - [`NotFoundCluster`](super::DocumentedError::NotFoundCluster)
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
pub type GetApplicationError = super::DocumentedError;
