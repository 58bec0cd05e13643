// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachCenChildInstance`, from `cbn/AttachCenChildInstance.md`.

use alicloud_runtime::codegen::*;

/// Attaches a network to a CEN instance by way of a Basic Edition transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::AttachCenChildInstanceRequest::new()
///     .cen_id("vpc-hp3kz27b1uv9hsmm9vqiv")
///     .child_instance_id("vpc-2zeki1et77fssihllb9s7")
///     .child_instance_type("vpc")
///     .child_instance_region_id("cn-beijing");
/// let reply = client.attach_cen_child_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachCenChildInstanceRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance.
    pub child_instance_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR.
    pub child_instance_type: Option<String>,
    /// **Required.** Region where the attached network lies.
    pub child_instance_region_id: Option<String>,
    /// Account that owns the attached network, if it is not your own.
    pub child_instance_owner_id: Option<i64>,
}

impl AttachCenChildInstanceRequest {
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
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceOwnerId`.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: i64) -> Self {
        self.child_instance_owner_id = Some(value);
        self
    }
}

request! {
    AttachCenChildInstanceRequest {
        "CenId" => cen_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceOwnerId" => child_instance_owner_id: query,
    }
}

impl Operation for AttachCenChildInstanceRequest {
    type Response = AttachCenChildInstanceResponse;
    type Error = AttachCenChildInstanceError;
    const INFO: OperationInfo = super::operation("AttachCenChildInstance")
        .required(
            &["CenId", "ChildInstanceId", "ChildInstanceType", "ChildInstanceRegionId"],
        );
    const ERRORS: &'static [AttachCenChildInstanceError] = &[
        AttachCenChildInstanceError::ForbbidenAttachChildInstanceAcrossBid,
        AttachCenChildInstanceError::IncorrectStatusVpcSwitch,
        AttachCenChildInstanceError::ForbbidenCloudBoxVSwitchExist,
        AttachCenChildInstanceError::OperationFailedInvalidVpcStatus,
        AttachCenChildInstanceError::OperationFailedInvalidTransitRouter,
        AttachCenChildInstanceError::OperationUnsupportedCenFullLevel,
        AttachCenChildInstanceError::IncorrectStatusVpcRouteTable,
        AttachCenChildInstanceError::InvalidParameter,
        AttachCenChildInstanceError::Unauthorized,
        AttachCenChildInstanceError::ForbiddenAttachChildInstance,
        AttachCenChildInstanceError::BidNotFound,
        AttachCenChildInstanceError::OperationFailedAndTryAgain,
        AttachCenChildInstanceError::InvalidOperationChildInstanceRIAlreadyExist,
        AttachCenChildInstanceError::ForbbidenAttachChildInstanceAcrossUid,
        AttachCenChildInstanceError::InvalidOperationChildInstanceAlreadyAttached,
        AttachCenChildInstanceError::InvalidOperationCenAlreadyAutoPubilshRouteToInstance,
    ];
}

/// Response to [`AttachCenChildInstanceRequest`].
pub type AttachCenChildInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachCenChildInstanceRequest`] names.
///
/// - [`ForbbidenAttachChildInstanceAcrossBid`](super::DocumentedError::ForbbidenAttachChildInstanceAcrossBid)
/// - [`IncorrectStatusVpcSwitch`](super::DocumentedError::IncorrectStatusVpcSwitch)
/// - [`ForbbidenCloudBoxVSwitchExist`](super::DocumentedError::ForbbidenCloudBoxVSwitchExist)
/// - [`OperationFailedInvalidVpcStatus`](super::DocumentedError::OperationFailedInvalidVpcStatus)
/// - [`OperationFailedInvalidTransitRouter`](super::DocumentedError::OperationFailedInvalidTransitRouter)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`IncorrectStatusVpcRouteTable`](super::DocumentedError::IncorrectStatusVpcRouteTable)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`ForbiddenAttachChildInstance`](super::DocumentedError::ForbiddenAttachChildInstance)
/// - [`BidNotFound`](super::DocumentedError::BidNotFound)
/// - [`OperationFailedAndTryAgain`](super::DocumentedError::OperationFailedAndTryAgain)
/// - [`InvalidOperationChildInstanceRIAlreadyExist`](super::DocumentedError::InvalidOperationChildInstanceRIAlreadyExist)
/// - [`ForbbidenAttachChildInstanceAcrossUid`](super::DocumentedError::ForbbidenAttachChildInstanceAcrossUid)
/// - [`InvalidOperationChildInstanceAlreadyAttached`](super::DocumentedError::InvalidOperationChildInstanceAlreadyAttached)
/// - [`InvalidOperationCenAlreadyAutoPubilshRouteToInstance`](super::DocumentedError::InvalidOperationCenAlreadyAutoPubilshRouteToInstance)
pub type AttachCenChildInstanceError = super::DocumentedError;
