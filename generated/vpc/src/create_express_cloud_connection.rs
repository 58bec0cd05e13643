// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExpressCloudConnection`, from `vpc/CreateExpressCloudConnection.md`.

use alicloud_runtime::codegen::*;

/// Creates an Express Cloud Connect (ECC) instance, from location, carrier, port type and
/// bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateExpressCloudConnectionRequest::new()
///     .peer_location("...")
///     .idc_sp("...")
///     .bandwidth(1);
/// let reply = client.create_express_cloud_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExpressCloudConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// City of the on-premises data center.
    pub peer_city: Option<String>,
    /// **Required.** Where the on-premises data center is.
    pub peer_location: Option<String>,
    /// **Required.** Network provider of the on-premises data center.
    pub idc_sp: Option<String>,
    /// Kind and speed of the port that the leased line is plugged into.
    pub port_type: Option<String>,
    /// **Required.** Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Phone number of the person who applied for the service.
    pub contact_tel: Option<String>,
    /// Mail address of the person who applied for the service.
    pub contact_mail: Option<String>,
    /// Identity card number of the person who applied for the service.
    pub id_card_no: Option<String>,
    /// Express Cloud Connect service that serves as the backup of this one.
    pub redundant_ecc_id: Option<String>,
}

impl CreateExpressCloudConnectionRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PeerCity`.
    pub fn peer_city(mut self, value: impl Into<String>) -> Self {
        self.peer_city = Some(value.into());
        self
    }
    /// Sets `PeerLocation`, which is required.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `IdcSP`, which is required.
    pub fn idc_sp(mut self, value: impl Into<String>) -> Self {
        self.idc_sp = Some(value.into());
        self
    }
    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ContactTel`.
    pub fn contact_tel(mut self, value: impl Into<String>) -> Self {
        self.contact_tel = Some(value.into());
        self
    }
    /// Sets `ContactMail`.
    pub fn contact_mail(mut self, value: impl Into<String>) -> Self {
        self.contact_mail = Some(value.into());
        self
    }
    /// Sets `IDCardNo`.
    pub fn id_card_no(mut self, value: impl Into<String>) -> Self {
        self.id_card_no = Some(value.into());
        self
    }
    /// Sets `RedundantEccId`.
    pub fn redundant_ecc_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_ecc_id = Some(value.into());
        self
    }
}

request! {
    CreateExpressCloudConnectionRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "PeerCity" => peer_city: query,
        "PeerLocation" => peer_location: query,
        "IdcSP" => idc_sp: query,
        "PortType" => port_type: query,
        "Bandwidth" => bandwidth: query,
        "ContactTel" => contact_tel: query,
        "ContactMail" => contact_mail: query,
        "IDCardNo" => id_card_no: query,
        "RedundantEccId" => redundant_ecc_id: query,
    }
}

impl Operation for CreateExpressCloudConnectionRequest {
    type Response = CreateExpressCloudConnectionResponse;
    type Error = CreateExpressCloudConnectionError;
    const INFO: OperationInfo = super::operation("CreateExpressCloudConnection")
        .required(&["RegionId", "PeerLocation", "IdcSP", "Bandwidth"])
        .region("RegionId");
    const ERRORS: &'static [CreateExpressCloudConnectionError] = &[
        CreateExpressCloudConnectionError::IllegalParamAliUid,
        CreateExpressCloudConnectionError::MissingParamBid,
        CreateExpressCloudConnectionError::IllegalParamRegionNo,
        CreateExpressCloudConnectionError::IllegalParamBandwith,
        CreateExpressCloudConnectionError::IllegalParamContactTel,
        CreateExpressCloudConnectionError::IllegalParamContactMail,
        CreateExpressCloudConnectionError::IllegalParamDescription,
        CreateExpressCloudConnectionError::IllegalParamIDCardNo,
        CreateExpressCloudConnectionError::IllegalParamPortType,
        CreateExpressCloudConnectionError::IllegalParamName,
        CreateExpressCloudConnectionError::IllegalParamPeerCity,
        CreateExpressCloudConnectionError::IllegalParamPeerLocation,
        CreateExpressCloudConnectionError::IllegalParamServiceProvider,
        CreateExpressCloudConnectionError::IllegalParamRedundantEccId,
        CreateExpressCloudConnectionError::IllegalParamIdcSP,
    ];
}

/// Response to [`CreateExpressCloudConnectionRequest`].
#[non_exhaustive]
pub struct CreateExpressCloudConnectionResponse {
    /// ID of an Express Cloud Connect (ECC) service. Example: `ecc-jg************`.
    pub ecc_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C004F022-1CC2-4958-9937-675513A2CD7E`.
    pub request_id: Option<String>,
}

response! {
    CreateExpressCloudConnectionResponse {
        "EccId" => ecc_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateExpressCloudConnectionRequest`] names.
///
/// - [`IllegalParamAliUid`](super::DocumentedError::IllegalParamAliUid)
/// - [`MissingParamBid`](super::DocumentedError::MissingParamBid)
/// - [`IllegalParamRegionNo`](super::DocumentedError::IllegalParamRegionNo)
/// - [`IllegalParamBandwith`](super::DocumentedError::IllegalParamBandwith)
/// - [`IllegalParamContactTel`](super::DocumentedError::IllegalParamContactTel)
/// - [`IllegalParamContactMail`](super::DocumentedError::IllegalParamContactMail)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`IllegalParamIDCardNo`](super::DocumentedError::IllegalParamIDCardNo)
/// - [`IllegalParamPortType`](super::DocumentedError::IllegalParamPortType)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamPeerCity`](super::DocumentedError::IllegalParamPeerCity)
/// - [`IllegalParamPeerLocation`](super::DocumentedError::IllegalParamPeerLocation)
/// - [`IllegalParamServiceProvider`](super::DocumentedError::IllegalParamServiceProvider)
/// - [`IllegalParamRedundantEccId`](super::DocumentedError::IllegalParamRedundantEccId)
/// - [`IllegalParamIdcSP`](super::DocumentedError::IllegalParamIdcSP)
pub type CreateExpressCloudConnectionError = super::DocumentedError;
