// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `ebs/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a resource of the service into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ChangeResourceGroupRequest::new()
///     .resource_type("...")
///     .resource_id("...")
///     .new_resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ChangeResourceGroupRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["RegionId", "ResourceType", "ResourceId", "NewResourceGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ChangeResourceGroupError] = &[
        ChangeResourceGroupError::InvalidParameter,
        ChangeResourceGroupError::InvalidParameterConflict,
        ChangeResourceGroupError::InvalidParameterFormat,
        ChangeResourceGroupError::MissingParameter,
        ChangeResourceGroupError::OperationDeniedQuotaExceed,
        ChangeResourceGroupError::Forbidden,
        ChangeResourceGroupError::ForbiddenAction,
        ChangeResourceGroupError::InvalidAccountStatusNotEnoughBalance,
        ChangeResourceGroupError::LastTokenProcessing,
        ChangeResourceGroupError::NoPermissionSlr,
        ChangeResourceGroupError::OperationDenied,
        ChangeResourceGroupError::InvalidApiNotFound,
        ChangeResourceGroupError::InvalidResourceTypeNotFound,
        ChangeResourceGroupError::InvalidResourceIdNotFound,
        ChangeResourceGroupError::InvalidResourceGroupNotFound,
        ChangeResourceGroupError::MissingParameterResourceGroup,
        ChangeResourceGroupError::MissingParameterResourceType,
        ChangeResourceGroupError::NoSuchResource,
        ChangeResourceGroupError::InternalError,
        ChangeResourceGroupError::RequestTimeout,
    ];
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed), here with HTTP status 400
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`MissingParameterResourceGroup`](super::DocumentedError::MissingParameterResourceGroup)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ChangeResourceGroupError = super::DocumentedError;
