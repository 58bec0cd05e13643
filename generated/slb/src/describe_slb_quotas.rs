// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlbQuotas`, from `slb/DescribeSlbQuotas.md`.

use alicloud_runtime::codegen::*;

/// Lists the limits that hold for the account, such as the number of certificates in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeSlbQuotasRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_slb_quotas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlbQuotasRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeSlbQuotasRequest {
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
}

request! {
    DescribeSlbQuotasRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeSlbQuotasRequest {
    type Response = DescribeSlbQuotasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlbQuotas")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlbQuotasRequest`].
#[non_exhaustive]
pub struct DescribeSlbQuotasResponse {
    /// Limits that hold for the account, one entry each.
    pub quotas: Vec<Quota>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `22D5D4F8-2DFF-4F73-BA1A-D5D840B2C800`.
    pub request_id: Option<String>,
}

response! {
    DescribeSlbQuotasResponse {
        "Quotas" => quotas: list("Quota"),
        "RequestId" => request_id: value,
    }
}

/// Limits that hold for the account, one entry each.
#[non_exhaustive]
pub struct Quota {
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
    /// Upper limit that the quota sets. Example: `20`.
    pub max: Option<String>,
    /// Short code of the limit, such as the one for server certificates in a region.
    /// Example: `server-cers-per-region`.
    pub quota_name: Option<String>,
}

response! {
    Quota {
        "Comment" => comment: value,
        "Max" => max: value,
        "QuotaName" => quota_name: value,
    }
}
