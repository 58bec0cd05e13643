// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPrepayInstanceSpec`, from `ens/ModifyPrepayInstanceSpec.md`.

use alicloud_runtime::codegen::*;

/// Upgrades or downgrades a subscription instance to another instance type, for all its remaining
/// life.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyPrepayInstanceSpecRequest::new();
/// let reply = client.modify_prepay_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl ModifyPrepayInstanceSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    ModifyPrepayInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for ModifyPrepayInstanceSpecRequest {
    type Response = ModifyPrepayInstanceSpecResponse;
    type Error = ModifyPrepayInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyPrepayInstanceSpec");
    const ERRORS: &'static [ModifyPrepayInstanceSpecError] = &[
        ModifyPrepayInstanceSpecError::MissingAny,
        ModifyPrepayInstanceSpecError::NoPermission,
        ModifyPrepayInstanceSpecError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyPrepayInstanceSpecRequest`].
pub type ModifyPrepayInstanceSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyPrepayInstanceSpecRequest`] names.
///
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyPrepayInstanceSpecError = super::DocumentedError;
