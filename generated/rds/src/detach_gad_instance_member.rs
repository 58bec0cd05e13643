// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachGadInstanceMember`, from `rds/DetachGadInstanceMember.md`.

use alicloud_runtime::codegen::*;

/// Takes a unit node out of a global active database cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DetachGadInstanceMemberRequest::new()
///     .gad_instance_name("...")
///     .member_instance_name("...");
/// let reply = client.detach_gad_instance_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachGadInstanceMemberRequest {
    /// **Required.** Global active database cluster concerned, as
    /// [`DescribeGadInstances`](super::Client::describe_gad_instances) lists it.
    pub gad_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Instance that leaves the global active database cluster.
    pub member_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DetachGadInstanceMemberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GadInstanceName`, which is required.
    pub fn gad_instance_name(mut self, value: impl Into<String>) -> Self {
        self.gad_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MemberInstanceName`, which is required.
    pub fn member_instance_name(mut self, value: impl Into<String>) -> Self {
        self.member_instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DetachGadInstanceMemberRequest {
        "GadInstanceName" => gad_instance_name: query,
        "RegionId" => region_id: query,
        "MemberInstanceName" => member_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DetachGadInstanceMemberRequest {
    type Response = DetachGadInstanceMemberResponse;
    type Error = DetachGadInstanceMemberError;
    const INFO: OperationInfo = super::operation("DetachGadInstanceMember")
        .required(&["GadInstanceName", "MemberInstanceName"])
        .region("RegionId");
    const ERRORS: &'static [DetachGadInstanceMemberError] = &[
        DetachGadInstanceMemberError::OrderComboInstanceNotAllowOperate,
        DetachGadInstanceMemberError::PricePricingPlanResultNotFound,
        DetachGadInstanceMemberError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DetachGadInstanceMemberRequest`].
pub type DetachGadInstanceMemberResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachGadInstanceMemberRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DetachGadInstanceMemberError = super::DocumentedError;
