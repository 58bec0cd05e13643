// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServiceManagedControl`, from `ga/UpdateServiceManagedControl.md`.

use alicloud_runtime::codegen::*;

/// Takes a resource out of management by another Alibaba Cloud service.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateServiceManagedControlRequest::new()
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.update_service_managed_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServiceManagedControlRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Whether another cloud service manages the instance.
    pub service_managed: Option<bool>,
}

impl UpdateServiceManagedControlRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

request! {
    UpdateServiceManagedControlRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ServiceManaged" => service_managed: query,
    }
}

impl Operation for UpdateServiceManagedControlRequest {
    type Response = UpdateServiceManagedControlResponse;
    type Error = UpdateServiceManagedControlError;
    const INFO: OperationInfo = super::operation("UpdateServiceManagedControl")
        .required(&["RegionId", "ResourceType", "ResourceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateServiceManagedControlError] = &[
        UpdateServiceManagedControlError::NotSupportResourceTypeServiceManaged,
        UpdateServiceManagedControlError::NotSupportServiceManagedModeServiceManaged,
        UpdateServiceManagedControlError::ResourceNotManagedServiceManaged,
        UpdateServiceManagedControlError::NoPermissionResourceUnmanagedServiceManaged,
        UpdateServiceManagedControlError::NoPermissionServiceManaged,
    ];
}

/// Response to [`UpdateServiceManagedControlRequest`].
pub type UpdateServiceManagedControlResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateServiceManagedControlRequest`] names.
///
/// - [`NotSupportResourceTypeServiceManaged`](super::DocumentedError::NotSupportResourceTypeServiceManaged)
/// - [`NotSupportServiceManagedModeServiceManaged`](super::DocumentedError::NotSupportServiceManagedModeServiceManaged)
/// - [`ResourceNotManagedServiceManaged`](super::DocumentedError::ResourceNotManagedServiceManaged)
/// - [`NoPermissionResourceUnmanagedServiceManaged`](super::DocumentedError::NoPermissionResourceUnmanagedServiceManaged)
/// - [`NoPermissionServiceManaged`](super::DocumentedError::NoPermissionServiceManaged)
pub type UpdateServiceManagedControlError = super::DocumentedError;
