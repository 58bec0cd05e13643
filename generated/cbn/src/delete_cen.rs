// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCen`, from `cbn/DeleteCen.md`.

use alicloud_runtime::codegen::*;

/// Deletes a CEN instance, which must have no attached networks any more.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteCenRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****");
/// let reply = client.delete_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
}

impl DeleteCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
}

request! {
    DeleteCenRequest {
        "CenId" => cen_id: query,
    }
}

impl Operation for DeleteCenRequest {
    type Response = DeleteCenResponse;
    type Error = DeleteCenError;
    const INFO: OperationInfo = super::operation("DeleteCen").required(&["CenId"]);
    const ERRORS: &'static [DeleteCenError] = &[
        DeleteCenError::OperationFailedDeleteCenWithCustomRouteTable,
        DeleteCenError::OperationFailedDeleteCenWithRouteEntry,
        DeleteCenError::OperationFailedMulticastDomainExist,
        DeleteCenError::OperationFailedPrefixListAssociationExist,
        DeleteCenError::OperationFailedAggregationRouteExist,
        DeleteCenError::OperationFailedTrafficMarkingPolicyExist,
        DeleteCenError::InvalidParameter,
        DeleteCenError::Unauthorized,
    ];
}

/// Response to [`DeleteCenRequest`].
pub type DeleteCenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCenRequest`] names.
///
/// - [`OperationFailedDeleteCenWithCustomRouteTable`](super::DocumentedError::OperationFailedDeleteCenWithCustomRouteTable)
/// - [`OperationFailedDeleteCenWithRouteEntry`](super::DocumentedError::OperationFailedDeleteCenWithRouteEntry)
/// - [`OperationFailedMulticastDomainExist`](super::DocumentedError::OperationFailedMulticastDomainExist)
/// - [`OperationFailedPrefixListAssociationExist`](super::DocumentedError::OperationFailedPrefixListAssociationExist)
/// - [`OperationFailedAggregationRouteExist`](super::DocumentedError::OperationFailedAggregationRouteExist)
/// - [`OperationFailedTrafficMarkingPolicyExist`](super::DocumentedError::OperationFailedTrafficMarkingPolicyExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteCenError = super::DocumentedError;
