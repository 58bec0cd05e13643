// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachEnsInstances`, from `ens/AttachEnsInstances.md`.

use alicloud_runtime::codegen::*;

/// Adds ENS instances to a cluster of Container Service for Kubernetes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AttachEnsInstancesRequest::new()
///     .instance_id("...")
///     .scripts("...");
/// let reply = client.attach_ens_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachEnsInstancesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The scripts that are concerned.
    pub scripts: Option<String>,
}

impl AttachEnsInstancesRequest {
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
    /// Sets `Scripts`, which is required.
    pub fn scripts(mut self, value: impl Into<String>) -> Self {
        self.scripts = Some(value.into());
        self
    }
}

request! {
    AttachEnsInstancesRequest {
        "InstanceId" => instance_id: query,
        "Scripts" => scripts: query,
    }
}

impl Operation for AttachEnsInstancesRequest {
    type Response = AttachEnsInstancesResponse;
    type Error = AttachEnsInstancesError;
    const INFO: OperationInfo = super::operation("AttachEnsInstances")
        .required(&["InstanceId", "Scripts"]);
    const ERRORS: &'static [AttachEnsInstancesError] = &[
        AttachEnsInstancesError::MissingParameter,
        AttachEnsInstancesError::InstanceIdNotFound2,
        AttachEnsInstancesError::ServiceConfigInvalid,
        AttachEnsInstancesError::NoPermission,
        AttachEnsInstancesError::CallInterface,
        AttachEnsInstancesError::StockNotEnough2,
        AttachEnsInstancesError::IllegalInsatanceSpec,
        AttachEnsInstancesError::InvalidParameterAny,
    ];
}

/// Response to [`AttachEnsInstancesRequest`].
pub type AttachEnsInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachEnsInstancesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`ServiceConfigInvalid`](super::DocumentedError::ServiceConfigInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`StockNotEnough2`](super::DocumentedError::StockNotEnough2)
/// - [`IllegalInsatanceSpec`](super::DocumentedError::IllegalInsatanceSpec)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AttachEnsInstancesError = super::DocumentedError;
