// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableVpcClassicLink`, from `vpc/EnableVpcClassicLink.md`.

use alicloud_runtime::codegen::*;

/// Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::EnableVpcClassicLinkRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1m7v25emi1h5mtc****");
/// let reply = client.enable_vpc_classic_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableVpcClassicLinkRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    /// Example: `vpc-bp1m7v25emi1h5mtc****`.
    pub vpc_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
}

impl EnableVpcClassicLinkRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    EnableVpcClassicLinkRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for EnableVpcClassicLinkRequest {
    type Response = EnableVpcClassicLinkResponse;
    type Error = EnableVpcClassicLinkError;
    const INFO: OperationInfo = super::operation("EnableVpcClassicLink")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [EnableVpcClassicLinkError] = &[
        EnableVpcClassicLinkError::InvalidRegionIdNotFound,
        EnableVpcClassicLinkError::IncorrectVpcStatus,
        EnableVpcClassicLinkError::InvalidVpcIdNotFound,
        EnableVpcClassicLinkError::IncorrectClassicLinkStatus,
        EnableVpcClassicLinkError::ForbiddenEnableClassicLink,
        EnableVpcClassicLinkError::RouteConflictAlreadyExist,
        EnableVpcClassicLinkError::OperationFailedRouteConflict,
    ];
}

/// Response to [`EnableVpcClassicLinkRequest`].
pub type EnableVpcClassicLinkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableVpcClassicLinkRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`IncorrectClassicLinkStatus`](super::DocumentedError::IncorrectClassicLinkStatus)
/// - [`ForbiddenEnableClassicLink`](super::DocumentedError::ForbiddenEnableClassicLink)
/// - [`RouteConflictAlreadyExist`](super::DocumentedError::RouteConflictAlreadyExist)
/// - [`OperationFailedRouteConflict`](super::DocumentedError::OperationFailedRouteConflict), here with HTTP status 404
pub type EnableVpcClassicLinkError = super::DocumentedError;
