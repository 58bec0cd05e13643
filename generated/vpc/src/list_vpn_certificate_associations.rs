// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpnCertificateAssociations`, from `vpc/ListVpnCertificateAssociations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertificateType};

/// Lists which certificates are installed on which VPN gateways of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListVpnCertificateAssociationsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpn_certificate_associations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only pairs with these VPN gateways. Items: at most 20. Example: `vpn-bp1q8bgx4xnkm****`.
    pub vpn_gateway_id: Vec<String>,
    /// Return only pairs with these certificates. Items: at most 20. Example: `6bfe4218-ea1d****`.
    pub certificate_id: Vec<String>,
    /// Return only certificates that serve this purpose. Example: `Encryption`.
    pub certificate_type: Option<Open<CertificateType>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be0****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 20. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
}

impl ListVpnCertificateAssociationsRequest {
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
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpn_gateway_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CertificateId`.
    pub fn certificate_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.certificate_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CertificateType`.
    pub fn certificate_type(mut self, value: impl Into<Open<CertificateType>>) -> Self {
        self.certificate_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListVpnCertificateAssociationsRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "CertificateId" => certificate_id: query,
        "CertificateType" => certificate_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListVpnCertificateAssociationsRequest {
    type Response = ListVpnCertificateAssociationsResponse;
    type Error = ListVpnCertificateAssociationsError;
    const INFO: OperationInfo = super::operation("ListVpnCertificateAssociations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpnCertificateAssociationsError] = &[
        ListVpnCertificateAssociationsError::Forbidden,
        ListVpnCertificateAssociationsError::IllegalParamNextToken,
    ];
}

impl Paginated for ListVpnCertificateAssociationsRequest {
    type Item = VpnCertificateRelation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpn_certificate_relations)
    }
}

/// Response to [`ListVpnCertificateAssociationsRequest`].
#[non_exhaustive]
pub struct ListVpnCertificateAssociationsResponse {
    /// How many items one response holds at most. Example: `2`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `197AF2BD-547F-470C-B29A-8400400233EB`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// One record for each certificate on a gateway.
    pub vpn_certificate_relations: Vec<VpnCertificateRelation>,
}

response! {
    ListVpnCertificateAssociationsResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "VpnCertificateRelations" => vpn_certificate_relations: list(""),
    }
}

/// One record for each certificate on a gateway.
#[non_exhaustive]
pub struct VpnCertificateRelation {
    /// When the certificate was installed on the gateway. Example: `2020-12-29T09:30:29Z`.
    pub association_time: Option<Timestamp>,
    /// ID of a certificate that VPN gateways use. Example: `6bfe4218-ea1d****`.
    pub certificate_id: Option<String>,
    /// Whether the certificate serves for signing or for encryption. Example: `Signature`.
    pub certificate_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1usbiorilk51760****`.
    pub vpn_gateway_id: Option<String>,
}

response! {
    VpnCertificateRelation {
        "AssociationTime" => association_time: value,
        "CertificateId" => certificate_id: value,
        "CertificateType" => certificate_type: value,
        "RegionId" => region_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
    }
}

/// Errors that the documentation of [`ListVpnCertificateAssociationsRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type ListVpnCertificateAssociationsError = super::DocumentedError;
