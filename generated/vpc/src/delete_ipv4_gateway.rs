// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpv4Gateway`, from `vpc/DeleteIpv4Gateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes an IPv4 gateway, once no route leads to it and no route table is tied to it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIpv4GatewayRequest::new()
///     .ipv4_gateway_id("...");
/// let reply = client.delete_ipv4_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpv4GatewayRequest {
    /// **Required.** IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway)
    /// returned its ID.
    pub ipv4_gateway_id: Option<String>,
    /// Whether the VPC can still reach the internet once the gateway is gone.
    pub internet_mode: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteIpv4GatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv4GatewayId`, which is required.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
        self
    }
    /// Sets `InternetMode`.
    pub fn internet_mode(mut self, value: impl Into<String>) -> Self {
        self.internet_mode = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
}

request! {
    DeleteIpv4GatewayRequest {
        "Ipv4GatewayId" => ipv4_gateway_id: query,
        "InternetMode" => internet_mode: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteIpv4GatewayRequest {
    type Response = DeleteIpv4GatewayResponse;
    type Error = DeleteIpv4GatewayError;
    const INFO: OperationInfo = super::operation("DeleteIpv4Gateway")
        .required(&["Ipv4GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteIpv4GatewayError] = &[
        DeleteIpv4GatewayError::ResourceNotFoundIpv4Gateway,
        DeleteIpv4GatewayError::IncorrectStatusIpv4Gateway,
        DeleteIpv4GatewayError::OperationDeniedRouteEntryExist,
        DeleteIpv4GatewayError::OperationDeniedGatewayAlreadyAssociated,
        DeleteIpv4GatewayError::OperationFailedIpv4GatewayUsedByEipBindIpAddress,
    ];
}

/// Response to [`DeleteIpv4GatewayRequest`].
pub type DeleteIpv4GatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpv4GatewayRequest`] names.
///
/// - [`ResourceNotFoundIpv4Gateway`](super::DocumentedError::ResourceNotFoundIpv4Gateway)
/// - [`IncorrectStatusIpv4Gateway`](super::DocumentedError::IncorrectStatusIpv4Gateway)
/// - [`OperationDeniedRouteEntryExist`](super::DocumentedError::OperationDeniedRouteEntryExist)
/// - [`OperationDeniedGatewayAlreadyAssociated`](super::DocumentedError::OperationDeniedGatewayAlreadyAssociated)
/// - [`OperationFailedIpv4GatewayUsedByEipBindIpAddress`](super::DocumentedError::OperationFailedIpv4GatewayUsedByEipBindIpAddress)
pub type DeleteIpv4GatewayError = super::DocumentedError;
