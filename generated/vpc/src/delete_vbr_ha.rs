// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVbrHa`, from `vpc/DeleteVbrHa.md`.

use alicloud_runtime::codegen::*;

/// Deletes a failover group of virtual border routers; the routers themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVbrHaRequest::new()
///     .instance_id("...");
/// let reply = client.delete_vbr_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVbrHaRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Failover group to delete, by its ID.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteVbrHaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteVbrHaRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteVbrHaRequest {
    type Response = DeleteVbrHaResponse;
    type Error = DeleteVbrHaError;
    const INFO: OperationInfo = super::operation("DeleteVbrHa")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVbrHaError] = &[
        DeleteVbrHaError::IllegalParamAny,
        DeleteVbrHaError::ResourceNotFoundVbrHa,
    ];
}

/// Response to [`DeleteVbrHaRequest`].
pub type DeleteVbrHaResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVbrHaRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundVbrHa`](super::DocumentedError::ResourceNotFoundVbrHa)
pub type DeleteVbrHaError = super::DocumentedError;
