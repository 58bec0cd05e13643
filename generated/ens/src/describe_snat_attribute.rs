// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnatAttribute`, from `ens/DescribeSnatAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one SNAT entry with its public addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSnatAttributeRequest::new()
///     .snat_entry_id("...");
/// let reply = client.describe_snat_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnatAttributeRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
}

impl DescribeSnatAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnatEntryId`, which is required.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
}

request! {
    DescribeSnatAttributeRequest {
        "SnatEntryId" => snat_entry_id: query,
    }
}

impl Operation for DescribeSnatAttributeRequest {
    type Response = DescribeSnatAttributeResponse;
    type Error = DescribeSnatAttributeError;
    const INFO: OperationInfo = super::operation("DescribeSnatAttribute")
        .required(&["SnatEntryId"])
        .read_only();
    const ERRORS: &'static [DescribeSnatAttributeError] = &[
        DescribeSnatAttributeError::InvalidAny,
        DescribeSnatAttributeError::MissingAny,
        DescribeSnatAttributeError::EnsInterfaceError,
        DescribeSnatAttributeError::InvalidParameterSnatNotFound,
        DescribeSnatAttributeError::NoPermission,
        DescribeSnatAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeSnatAttributeRequest`].
#[non_exhaustive]
pub struct DescribeSnatAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for.
    /// Example: `nat-5t7nh1cfm6kxiszlttr38****`.
    pub nat_gateway_id: Option<String>,
    /// ID of the SNAT entry that the item belongs to or stands for.
    /// Example: `snat-5tfi6f8gds82mjmlofeym****`.
    pub snat_entry_id: Option<String>,
    /// IP address that belongs to the SNAT. Example: `120. XXX. XXX.71`.
    pub snat_ip: Option<String>,
    /// Addresses whose outgoing traffic is translated. Example: `10. XXX. XXX.0/24`.
    pub source_cidr: Option<String>,
    /// Name that the SNAT entry goes by. Example: `test0`.
    pub snat_entry_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// When the item was created. Example: `2020-04-26T15:38:27Z`.
    pub creation_time: Option<Timestamp>,
    /// IP addresses that belong to the SNAT.
    pub snat_ips: Vec<SnatIp>,
    /// IP address that belongs to the standby SNAT. Example: `101. XXX. XXX.4`.
    pub standby_snat_ip: Option<String>,
    /// State that the standby is in. Example: `Stopped`.
    pub standby_status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `FullCone`.
    pub type_: Option<String>,
    /// How long the idle may take before it is given up. Example: `10`.
    pub idle_timeout: Option<i32>,
    /// Addresses whose traffic is translated; other traffic is not. Example: `101. XXX. XXX.0/24`.
    pub dest_cidr: Option<String>,
}

response! {
    DescribeSnatAttributeResponse {
        "RequestId" => request_id: value,
        "NatGatewayId" => nat_gateway_id: value,
        "SnatEntryId" => snat_entry_id: value,
        "SnatIp" => snat_ip: value,
        "SourceCIDR" => source_cidr: value,
        "SnatEntryName" => snat_entry_name: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "SnatIps" => snat_ips: list(""),
        "StandbySnatIp" => standby_snat_ip: value,
        "StandbyStatus" => standby_status: value,
        "Type" => type_: value,
        "IdleTimeout" => idle_timeout: value,
        "DestCIDR" => dest_cidr: value,
    }
}

/// IP addresses that belong to the SNAT.
#[non_exhaustive]
pub struct SnatIp {
    /// IP address of the host or service concerned. Example: `203. XXX. XXX.139`.
    pub ip: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// When the item was created. Example: `2020-04-26T15:38:27Z`.
    pub creation_time: Option<Timestamp>,
}

response! {
    SnatIp {
        "Ip" => ip: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
    }
}

/// Errors that the documentation of [`DescribeSnatAttributeRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterSnatNotFound`](super::DocumentedError::InvalidParameterSnatNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeSnatAttributeError = super::DocumentedError;
