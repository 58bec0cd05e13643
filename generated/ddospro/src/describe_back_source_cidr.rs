// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackSourceCidr`, from `ddospro/DescribeBackSourceCidr.md`.

use alicloud_runtime::codegen::*;

/// Lists the CIDR blocks from which Anti-DDoS Pro reaches origin servers, by line.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeBackSourceCidrRequest::new()
///     .line("telecom");
/// let reply = client.describe_back_source_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackSourceCidrRequest {
    /// Route or carrier line that is meant. Example: `bgp`.
    pub line: Option<Open<Line>>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `hangzhou`.
    pub region: Option<String>,
}

impl DescribeBackSourceCidrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<Open<Line>>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DescribeBackSourceCidrRequest {
        "Line" => line: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeBackSourceCidrRequest {
    type Response = DescribeBackSourceCidrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackSourceCidr").read_only();
}

/// Response to [`DescribeBackSourceCidrRequest`].
#[non_exhaustive]
pub struct DescribeBackSourceCidrResponse {
    /// Items of the kind cidr that were found or are concerned.
    /// Example: `["180.97.165.0/24", "180.97.166.0/24"]`.
    pub cidr_list: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
}

response! {
    DescribeBackSourceCidrResponse {
        "CidrList" => cidr_list: list("Cidr"),
        "RequestId" => request_id: value,
    }
}

values! {
    /// Route or carrier line that is meant.
    pub enum Line {
        /// Ranges of the China Unicom line.
        Unicom = "unicom",
        /// Ranges of the China Telecom line.
        Telecom = "telecom",
        /// Ranges of the China Mobile line.
        Mobile = "mobile",
        /// Ranges of the line reached over every carrier.
        Bgp = "bgp",
    }
}
