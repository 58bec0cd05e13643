// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantInstanceToVbr`, from `vpc/GrantInstanceToVbr.md`.

use alicloud_runtime::codegen::*;

/// Authorizes virtual border routers, also of another account, to connect to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GrantInstanceToVbrRequest::new()
///     .vbr_owner_uid(1)
///     .instance_id("...")
///     .grant_type("...")
///     .vbr_region_no("...");
/// let reply = client.grant_instance_to_vbr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantInstanceToVbrRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Account that the virtual border router belongs to; empty when it is that of the
    /// leased line.
    pub vbr_owner_uid: Option<i64>,
    /// Virtual border routers that are meant, by their IDs; needed unless the grant covers all of the
    /// region. Items: at most 20.
    pub vbr_instance_ids: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Whether the grant covers all virtual border routers of an account in the region or
    /// only some.
    pub grant_type: Option<String>,
    /// **Required.** Region of the virtual border router, by its ID.
    pub vbr_region_no: Option<String>,
}

impl GrantInstanceToVbrRequest {
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
    /// Sets `VbrOwnerUid`, which is required.
    #[inline]
    pub fn vbr_owner_uid(mut self, value: i64) -> Self {
        self.vbr_owner_uid = Some(value);
        self
    }
    /// Sets `VbrInstanceIds`.
    pub fn vbr_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vbr_instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `GrantType`, which is required.
    pub fn grant_type(mut self, value: impl Into<String>) -> Self {
        self.grant_type = Some(value.into());
        self
    }
    /// Sets `VbrRegionNo`, which is required.
    pub fn vbr_region_no(mut self, value: impl Into<String>) -> Self {
        self.vbr_region_no = Some(value.into());
        self
    }
}

request! {
    GrantInstanceToVbrRequest {
        "RegionId" => region_id: query,
        "VbrOwnerUid" => vbr_owner_uid: query,
        "VbrInstanceIds" => vbr_instance_ids: query_joined(','),
        "InstanceId" => instance_id: query,
        "GrantType" => grant_type: query,
        "VbrRegionNo" => vbr_region_no: query,
    }
}

impl Operation for GrantInstanceToVbrRequest {
    type Response = GrantInstanceToVbrResponse;
    type Error = GrantInstanceToVbrError;
    const INFO: OperationInfo = super::operation("GrantInstanceToVbr")
        .required(&["RegionId", "VbrOwnerUid", "InstanceId", "GrantType", "VbrRegionNo"])
        .region("RegionId");
    const ERRORS: &'static [GrantInstanceToVbrError] = &[
        GrantInstanceToVbrError::InvalidParamNotNull,
        GrantInstanceToVbrError::ParameterIllegal2,
        GrantInstanceToVbrError::InstanceStatusError,
        GrantInstanceToVbrError::InstanceNotExist,
    ];
}

/// Response to [`GrantInstanceToVbrRequest`].
pub type GrantInstanceToVbrResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GrantInstanceToVbrRequest`] names.
///
/// - [`InvalidParamNotNull`](super::DocumentedError::InvalidParamNotNull)
/// - [`ParameterIllegal2`](super::DocumentedError::ParameterIllegal2)
/// - [`InstanceStatusError`](super::DocumentedError::InstanceStatusError)
/// - [`InstanceNotExist`](super::DocumentedError::InstanceNotExist)
pub type GrantInstanceToVbrError = super::DocumentedError;
