// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableVpcClassicLink`, from `vpc/DisableVpcClassicLink.md`.

use alicloud_runtime::codegen::*;

/// Switches off ClassicLink, through which classic-network instances reach the VPC. None may still
/// be linked.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DisableVpcClassicLinkRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1m7v25emi1h5mtc****");
/// let reply = client.disable_vpc_classic_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableVpcClassicLinkRequest {
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

impl DisableVpcClassicLinkRequest {
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
    DisableVpcClassicLinkRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DisableVpcClassicLinkRequest {
    type Response = DisableVpcClassicLinkResponse;
    type Error = DisableVpcClassicLinkError;
    const INFO: OperationInfo = super::operation("DisableVpcClassicLink")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DisableVpcClassicLinkError] = &[
        DisableVpcClassicLinkError::InvalidRegionIdNotFound,
        DisableVpcClassicLinkError::Forbbiden,
        DisableVpcClassicLinkError::InternalError,
        DisableVpcClassicLinkError::IncorrectVpcStatus,
        DisableVpcClassicLinkError::InvalidVpcIdNotFound,
        DisableVpcClassicLinkError::DependencyViolationInstance,
        DisableVpcClassicLinkError::InvalidAction,
    ];
}

/// Response to [`DisableVpcClassicLinkRequest`].
pub type DisableVpcClassicLinkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableVpcClassicLinkRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`DependencyViolationInstance`](super::DocumentedError::DependencyViolationInstance), here with HTTP status 404
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
pub type DisableVpcClassicLinkError = super::DocumentedError;
