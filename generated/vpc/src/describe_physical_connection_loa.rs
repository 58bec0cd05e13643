// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePhysicalConnectionLOA`, from `vpc/DescribePhysicalConnectionLOA.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PMInfo};

/// Reads the letter of authorization of a leased line and how far the work has come.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribePhysicalConnectionLOARequest::new()
///     .instance_id("pc-bp1ca4wca27exxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_physical_connection_loa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOARequest {
    /// **Required.** Leased line whose letter of authorization to read.
    /// Example: `pc-bp1ca4wca27exxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `318BB676-0A2B-43A0-9AD8-F1D34E93750F`.
    pub client_token: Option<String>,
}

impl DescribePhysicalConnectionLOARequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
}

request! {
    DescribePhysicalConnectionLOARequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribePhysicalConnectionLOARequest {
    type Response = DescribePhysicalConnectionLOAResponse;
    type Error = DescribePhysicalConnectionLOAError;
    const INFO: OperationInfo = super::operation("DescribePhysicalConnectionLOA")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePhysicalConnectionLOAError] = &[
        DescribePhysicalConnectionLOAError::MissingParamAliUid,
        DescribePhysicalConnectionLOAError::MissingParamInstanceId,
        DescribePhysicalConnectionLOAError::MissingParamRegionNo,
        DescribePhysicalConnectionLOAError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DescribePhysicalConnectionLOARequest`].
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOAResponse {
    /// Letter of authorization of the leased line, with what was applied for.
    pub physical_connection_loa_type: Option<PhysicalConnectionLOAType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `318BB676-0A2B-43A0-9AD8-F1D34E93750F`.
    pub request_id: Option<String>,
}

response! {
    DescribePhysicalConnectionLOAResponse {
        "PhysicalConnectionLOAType" => physical_connection_loa_type: value,
        "RequestId" => request_id: value,
    }
}

/// Letter of authorization of the leased line, with what was applied for.
#[non_exhaustive]
pub struct PhysicalConnectionLOAType {
    /// Name of the firm that does the construction work. Example: `company`.
    pub company_localized_name: Option<String>,
    /// Company that the leased line is for. Example: `test1234`.
    pub company_name: Option<String>,
    /// When the construction crew comes to the site. Example: `2019-02-26T08:00:00Z`.
    pub construction_time: Option<Timestamp>,
    /// Leased line that the letter of authorization is for. Example: `pc-bp1ca4wca27exxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Code of the line, given by its carrier. Example: `aaa111`.
    pub line_code: Option<String>,
    /// Label on the cable inside the building. Example: `bbb222`.
    pub line_label: Option<String>,
    /// Transmission technology of the leased line. Example: `MSTP`.
    pub line_type: Option<Open<LineType>>,
    /// Where the letter of authorization can be downloaded.
    pub loa_url: Option<String>,
    /// Workers who come to the site for the construction.
    pub pm_info: Vec<PMInfo>,
    /// Firm that does the construction work on site. Example: `ctcu`.
    pub si: Option<String>,
    /// How far the letter of authorization has come, from the application to completion.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Carrier that runs the line, by its Chinese name. Example: `text`.
    pub line_service_provider: Option<String>,
    /// What is known about the line SP contact. Example: `1388888****`.
    pub line_sp_contact_info: Option<String>,
}

response! {
    PhysicalConnectionLOAType {
        "CompanyLocalizedName" => company_localized_name: value,
        "CompanyName" => company_name: value,
        "ConstructionTime" => construction_time: value,
        "InstanceId" => instance_id: value,
        "LineCode" => line_code: value,
        "LineLabel" => line_label: value,
        "LineType" => line_type: value,
        "LoaUrl" => loa_url: value,
        "PMInfo" => pm_info: list("PMInfo"),
        "SI" => si: value,
        "Status" => status: value,
        "LineServiceProvider" => line_service_provider: value,
        "LineSPContactInfo" => line_sp_contact_info: value,
    }
}

values! {
    /// Transmission technology of the leased line.
    pub enum LineType {
        /// Ethernet over SDH (multi-service transport platform).
        Mstp = "MSTP",
        /// Any other technology.
        Other = "Other",
        /// Synchronous digital hierarchy.
        Sdh = "SDH",
        /// Private network over MPLS.
        Mplsvpn = "MPLSVPN",
        /// Bare optical fiber.
        Fibre = "FIBRE",
    }
}

/// Errors that the documentation of [`DescribePhysicalConnectionLOARequest`] names.
///
/// - [`MissingParamAliUid`](super::DocumentedError::MissingParamAliUid)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`MissingParamRegionNo`](super::DocumentedError::MissingParamRegionNo)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DescribePhysicalConnectionLOAError = super::DocumentedError;
