// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedBlockStorageClusterAttribute`, from `ebs/ModifyDedicatedBlockStorageClusterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of a dedicated block storage cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ModifyDedicatedBlockStorageClusterAttributeRequest::new()
///     .dbsc_id("...")
///     .dbsc_name("...");
/// let reply = client.modify_dedicated_block_storage_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedBlockStorageClusterAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the dbsc that the call is about.
    pub dbsc_id: Option<String>,
    /// **Required.** Name that the dbsc goes by.
    pub dbsc_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDedicatedBlockStorageClusterAttributeRequest {
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
    /// Sets `DbscId`, which is required.
    pub fn dbsc_id(mut self, value: impl Into<String>) -> Self {
        self.dbsc_id = Some(value.into());
        self
    }
    /// Sets `DbscName`, which is required.
    pub fn dbsc_name(mut self, value: impl Into<String>) -> Self {
        self.dbsc_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDedicatedBlockStorageClusterAttributeRequest {
        "RegionId" => region_id: query,
        "DbscId" => dbsc_id: query,
        "DbscName" => dbsc_name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDedicatedBlockStorageClusterAttributeRequest {
    type Response = ModifyDedicatedBlockStorageClusterAttributeResponse;
    type Error = ModifyDedicatedBlockStorageClusterAttributeError;
    const INFO: OperationInfo = super::operation(
            "ModifyDedicatedBlockStorageClusterAttribute",
        )
        .required(&["RegionId", "DbscId", "DbscName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyDedicatedBlockStorageClusterAttributeError] = &[
        ModifyDedicatedBlockStorageClusterAttributeError::InvalidParameter,
        ModifyDedicatedBlockStorageClusterAttributeError::MissingParameter,
        ModifyDedicatedBlockStorageClusterAttributeError::Forbidden,
        ModifyDedicatedBlockStorageClusterAttributeError::ForbiddenAction,
        ModifyDedicatedBlockStorageClusterAttributeError::NoPermissionSlr,
        ModifyDedicatedBlockStorageClusterAttributeError::InvalidApiNotFound,
        ModifyDedicatedBlockStorageClusterAttributeError::InvalidRegionIdNotFound,
        ModifyDedicatedBlockStorageClusterAttributeError::InvalidResourceIdNotFound,
        ModifyDedicatedBlockStorageClusterAttributeError::InvalidResourceTypeNotFound,
        ModifyDedicatedBlockStorageClusterAttributeError::MissingParameterResourceType,
        ModifyDedicatedBlockStorageClusterAttributeError::NoSuchResource,
        ModifyDedicatedBlockStorageClusterAttributeError::InternalError,
        ModifyDedicatedBlockStorageClusterAttributeError::RequestTimeout,
    ];
}

/// Response to [`ModifyDedicatedBlockStorageClusterAttributeRequest`].
pub type ModifyDedicatedBlockStorageClusterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDedicatedBlockStorageClusterAttributeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ModifyDedicatedBlockStorageClusterAttributeError = super::DocumentedError;
