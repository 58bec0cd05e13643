// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyCen`, from `ecd/VerifyCen.md`.

use alicloud_runtime::codegen::*;

/// Checks the owner of a CEN instance and whether its routes conflict with an office network's CIDR
/// block.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::VerifyCenRequest::new()
///     .cen_id("...")
///     .cidr_block("...");
/// let reply = client.verify_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyCenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Number of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// **Required.** Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Code that stands for the verify, for programs to act on.
    pub verify_code: Option<String>,
}

impl VerifyCenRequest {
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
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }
    /// Sets `CidrBlock`, which is required.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `VerifyCode`.
    pub fn verify_code(mut self, value: impl Into<String>) -> Self {
        self.verify_code = Some(value.into());
        self
    }
}

request! {
    VerifyCenRequest {
        "RegionId" => region_id: query,
        "CenId" => cen_id: query,
        "CenOwnerId" => cen_owner_id: query,
        "CidrBlock" => cidr_block: query,
        "VerifyCode" => verify_code: query,
    }
}

impl Operation for VerifyCenRequest {
    type Response = VerifyCenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("VerifyCen")
        .required(&["RegionId", "CenId", "CidrBlock"])
        .region("RegionId");
}

/// Response to [`VerifyCenRequest`].
#[non_exhaustive]
pub struct VerifyCenResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Access`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AF9D857-AE96-53D6-B317-5DD665EC4EC0`.
    pub request_id: Option<String>,
    /// The CIDR blocks that were found or are concerned, one entry each.
    /// Example: `["10.0.XX.XX","172.24.XX.XX","192.168.XX.XX"]`.
    pub cidr_blocks: Vec<String>,
    /// Entries of the route, one each.
    pub route_entries: Vec<RouteEntry>,
}

response! {
    VerifyCenResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "CidrBlocks" => cidr_blocks: list(""),
        "RouteEntries" => route_entries: list(""),
    }
}

/// Entries of the route, one each.
#[non_exhaustive]
pub struct RouteEntry {
    /// State of what the entry describes, which decides what can be done with it. Example: `Access`.
    pub status: Option<String>,
    /// ID of the next hop instance that the item belongs to or stands for.
    /// Example: `vpc-uf62bu0xs5j8md54p****`.
    pub next_hop_instance_id: Option<String>,
    /// Address range of the destination, in CIDR notation. Example: `172.16.XX.XX`.
    pub destination_cidr_block: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    RouteEntry {
        "Status" => status: value,
        "NextHopInstanceId" => next_hop_instance_id: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "RegionId" => region_id: value,
    }
}
