// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SecondApplyPhysicalConnectionLOA`, from `vpc/SecondApplyPhysicalConnectionLOA.md`.

use alicloud_runtime::codegen::*;

/// Applies once more for a letter of authorization, after the application by
/// [`ApplyPhysicalConnectionLOA`](super::Client::apply_physical_connection_loa) was turned down.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::SecondApplyPhysicalConnectionLOARequest::new();
/// let reply = client.second_apply_physical_connection_loa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SecondApplyPhysicalConnectionLOARequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Where the on-premises data center is.
    pub peer_location: Option<String>,
    /// **Required.** ID of the instance concerned.
    pub instance_id: Option<String>,
    /// **Required.** Company that the leased line is for.
    pub company_name: Option<String>,
    /// **Required.** Transmission technology of the leased line.
    pub line_type: Option<String>,
    /// **Required.** Firm that does the construction work on site.
    pub si: Option<String>,
    /// **Required.** When the construction crew comes to the site.
    pub construction_time: Option<String>,
    /// Workers who come to the site for the construction. Items: at most 16.
    pub pm_info: Vec<PMInfo>,
}

impl SecondApplyPhysicalConnectionLOARequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CompanyName`, which is required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `LineType`, which is required.
    pub fn line_type(mut self, value: impl Into<String>) -> Self {
        self.line_type = Some(value.into());
        self
    }
    /// Sets `Si`, which is required.
    pub fn si(mut self, value: impl Into<String>) -> Self {
        self.si = Some(value.into());
        self
    }
    /// Sets `ConstructionTime`, which is required.
    pub fn construction_time(mut self, value: impl Into<String>) -> Self {
        self.construction_time = Some(value.into());
        self
    }
    /// Sets `PMInfo`.
    pub fn pm_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<PMInfo>>,
    ) -> Self {
        self.pm_info = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SecondApplyPhysicalConnectionLOARequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "PeerLocation" => peer_location: query,
        "InstanceId" => instance_id: query,
        "CompanyName" => company_name: query,
        "LineType" => line_type: query,
        "Si" => si: query,
        "ConstructionTime" => construction_time: query,
        "PMInfo" => pm_info: query,
    }
}

impl Operation for SecondApplyPhysicalConnectionLOARequest {
    type Response = SecondApplyPhysicalConnectionLOAResponse;
    type Error = SecondApplyPhysicalConnectionLOAError;
    const INFO: OperationInfo = super::operation("SecondApplyPhysicalConnectionLOA")
        .required(
            &[
                "RegionId",
                "InstanceId",
                "CompanyName",
                "LineType",
                "Si",
                "ConstructionTime",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`SecondApplyPhysicalConnectionLOARequest`] is answered with.
pub type SecondApplyPhysicalConnectionLOAResponse = alicloud_runtime::EmptyResponse;

/// Workers who come to the site for the construction.
#[non_exhaustive]
pub struct PMInfo {
    /// Number of the worker's identity document.
    pub pm_certificate_no: Option<String>,
    /// Name of the worker.
    pub pm_name: Option<String>,
    /// Kind of identity document that the worker has.
    pub pm_certificate_type: Option<String>,
    /// Gender of the worker.
    pub pm_gender: Option<String>,
    /// How the worker can be reached.
    pub pm_contact_info: Option<String>,
}

impl PMInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PMCertificateNo`.
    pub fn pm_certificate_no(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_no = Some(value.into());
        self
    }
    /// Sets `PMName`.
    pub fn pm_name(mut self, value: impl Into<String>) -> Self {
        self.pm_name = Some(value.into());
        self
    }
    /// Sets `PMCertificateType`.
    pub fn pm_certificate_type(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_type = Some(value.into());
        self
    }
    /// Sets `PMGender`.
    pub fn pm_gender(mut self, value: impl Into<String>) -> Self {
        self.pm_gender = Some(value.into());
        self
    }
    /// Sets `PMContactInfo`.
    pub fn pm_contact_info(mut self, value: impl Into<String>) -> Self {
        self.pm_contact_info = Some(value.into());
        self
    }
}

request! {
    PMInfo {
        "PMCertificateNo" => pm_certificate_no: field,
        "PMName" => pm_name: field,
        "PMCertificateType" => pm_certificate_type: field,
        "PMGender" => pm_gender: field,
        "PMContactInfo" => pm_contact_info: field,
    }
}

errors! {
    /// Errors that the documentation of [`SecondApplyPhysicalConnectionLOARequest`] names.
    pub enum SecondApplyPhysicalConnectionLOAError {
        OperationFailedPconnTrafficNotEnable = "OperationFailed.PconnTrafficNotEnable" ("400"), "", "Billing of traffic over leased lines is not turned on for the account. Turn it on first.";
        IllegalParamBandwidth = "IllegalParam.Bandwidth" ("400"), "Invalid Bandwidth.", "The resource cannot have the bandwidth that `Bandwidth` asks for.";
        IllegalParamCompanyLocalizedName = "IllegalParam.CompanyLocalizedName" ("400"), "Invalid CompanyLocalizedName.", "The name of the company in its own language is missing or not proper.";
        IllegalParamCompanyName = "IllegalParam.CompanyName" ("400"), "Invalid CompanyName.", "`CompanyName` is missing or holds something that is not allowed.";
        IllegalParamLineType = "IllegalParam.LineType" ("400"), "Invalid LineType.", "`LineType` is missing or names no kind of line that exists.";
        IllegalParamPeerLocation = "IllegalParam.PeerLocation" ("400"), "Invalid PeerLocation.", "`PeerLocation`, the place of the far end, is missing or cannot be used.";
        IllegalParamPmCertificateType = "IllegalParam.PmCertificateType" ("400"), "Invalid PmCertificateType.", "The kind of identity document given for a builder does not exist.";
        IllegalParamPmCertificateNo = "IllegalParam.PmCertificateNo" ("400"), "Invalid PmCertificateNo.", "The number of the builder's identity document is missing or not a proper one.";
        IllegalParamPmContactInfo = "IllegalParam.PmContactInfo" ("400"), "Invalid PmContactInfo.", "The phone number or other contact of a builder is missing or not proper.";
        IllegalParamPmGender = "IllegalParam.PmGender" ("400"), "Invalid PmGender.", "`PMGender` of a builder has a value that is not possible.";
        IllegalParamPmName = "IllegalParam.PmName" ("400"), "Invalid PmName.", "The name of a builder is missing or holds something that is not allowed.";
        IllegalParamSi = "IllegalParam.Si" ("400"), "Invalid Si.", "`Si`, the company that lays the line, is missing or holds something that is not allowed.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("400"), "InstanceId is not found.", "No instance has this ID here. Check ID, region and VPC.";
        IncorrectStatusPhysicalConnection = "IncorrectStatus.PhysicalConnection" ("400"), "Invalid physical connection status.", "The leased line is in a state that rules this out. Look at `Status` in `DescribePhysicalConnections`.";
        IncorrectStatusPhysicalConnectionLOA = "IncorrectStatus.PhysicalConnectionLOA" ("400"), "", "The letter of authorization is not at the stage that this call belongs to.";
        OperationDeniedLOAForVirtualPhysicalConnection = "OperationDenied.LOAForVirtualPhysicalConnection" ("400"), "", "The line is a hosted connection, for which no letter of authorization is needed.";
        MissingParamInstanceId = "MissingParam.InstanceId" ("400"), "", "The call lacks `InstanceId`, so it does not say which resource it is for.";
        MissingParamConstructionTime = "MissingParam.ConstructionTime" ("400"), "", "The call lacks `ConstructionTime`, when the line is to be laid.";
        MissingParamPMInfo = "MissingParam.PMInfo" ("400"), "", "The call lacks `PMInfo`, the people who come to lay the line.";
    }
}
