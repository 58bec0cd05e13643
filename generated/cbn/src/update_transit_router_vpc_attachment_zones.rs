// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouterVpcAttachmentZones`, from `cbn/UpdateTransitRouterVpcAttachmentZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneMapping};

/// Adds zones and vSwitches to a VPC attachment or takes some out.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterVpcAttachmentZonesRequest::new()
///     .transit_router_attachment_id("...");
/// let reply = client.update_transit_router_vpc_attachment_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentZonesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Zones and vSwitches that the attachment gets in addition. Items: at most 10.
    pub add_zone_mappings: Vec<ZoneMapping>,
    /// Zones and vSwitches that the attachment no longer gets. Items: at most 10.
    pub remove_zone_mappings: Vec<ZoneMapping>,
}

impl UpdateTransitRouterVpcAttachmentZonesRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `AddZoneMappings`.
    pub fn add_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.add_zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveZoneMappings`.
    pub fn remove_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.remove_zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateTransitRouterVpcAttachmentZonesRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "AddZoneMappings" => add_zone_mappings: query,
        "RemoveZoneMappings" => remove_zone_mappings: query,
    }
}

impl Operation for UpdateTransitRouterVpcAttachmentZonesRequest {
    type Response = UpdateTransitRouterVpcAttachmentZonesResponse;
    type Error = UpdateTransitRouterVpcAttachmentZonesError;
    const INFO: OperationInfo = super::operation("UpdateTransitRouterVpcAttachmentZones")
        .required(&["TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateTransitRouterVpcAttachmentZonesError] = &[
        UpdateTransitRouterVpcAttachmentZonesError::IllegalParamZoneId,
        UpdateTransitRouterVpcAttachmentZonesError::IncorrectStatusTransitRouterAttachment,
        UpdateTransitRouterVpcAttachmentZonesError::IllegalParamVSwitchId,
        UpdateTransitRouterVpcAttachmentZonesError::InvalidTransitRouterAttachmentIdNotFound,
        UpdateTransitRouterVpcAttachmentZonesError::OperationUnsupportedServiceMode,
        UpdateTransitRouterVpcAttachmentZonesError::IllegalParamAddOrRemoveZoneMappings,
        UpdateTransitRouterVpcAttachmentZonesError::IncorrectStatusVpc,
        UpdateTransitRouterVpcAttachmentZonesError::OperationDeniedRouteEntryOnEni,
        UpdateTransitRouterVpcAttachmentZonesError::IncorrectStatusVpcRouteEntry,
        UpdateTransitRouterVpcAttachmentZonesError::IncorrectStatusVpcSwitch,
        UpdateTransitRouterVpcAttachmentZonesError::OperationUnsupportedTransitRouterType,
        UpdateTransitRouterVpcAttachmentZonesError::InsufficientIpAddrVsw,
        UpdateTransitRouterVpcAttachmentZonesError::OperationFailedVSwitchIpv6CidrNotAllocated,
        UpdateTransitRouterVpcAttachmentZonesError::InvalidTransitRouterModeNeedUpgrade,
        UpdateTransitRouterVpcAttachmentZonesError::OperationInvalidEniReferencedIPv6RouteEntryExisted,
        UpdateTransitRouterVpcAttachmentZonesError::InvalidParameter,
        UpdateTransitRouterVpcAttachmentZonesError::Unauthorized,
        UpdateTransitRouterVpcAttachmentZonesError::InvalidVSwitchIdNotFound,
    ];
}

/// Response to [`UpdateTransitRouterVpcAttachmentZonesRequest`].
pub type UpdateTransitRouterVpcAttachmentZonesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterVpcAttachmentZonesRequest`] names.
///
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`IncorrectStatusTransitRouterAttachment`](super::DocumentedError::IncorrectStatusTransitRouterAttachment)
/// - [`IllegalParamVSwitchId`](super::DocumentedError::IllegalParamVSwitchId)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`OperationUnsupportedServiceMode`](super::DocumentedError::OperationUnsupportedServiceMode)
/// - [`IllegalParamAddOrRemoveZoneMappings`](super::DocumentedError::IllegalParamAddOrRemoveZoneMappings)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`OperationDeniedRouteEntryOnEni`](super::DocumentedError::OperationDeniedRouteEntryOnEni)
/// - [`IncorrectStatusVpcRouteEntry`](super::DocumentedError::IncorrectStatusVpcRouteEntry)
/// - [`IncorrectStatusVpcSwitch`](super::DocumentedError::IncorrectStatusVpcSwitch)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`InsufficientIpAddrVsw`](super::DocumentedError::InsufficientIpAddrVsw)
/// - [`OperationFailedVSwitchIpv6CidrNotAllocated`](super::DocumentedError::OperationFailedVSwitchIpv6CidrNotAllocated)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`OperationInvalidEniReferencedIPv6RouteEntryExisted`](super::DocumentedError::OperationInvalidEniReferencedIPv6RouteEntryExisted)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
pub type UpdateTransitRouterVpcAttachmentZonesError = super::DocumentedError;
