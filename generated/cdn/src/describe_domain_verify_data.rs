// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainVerifyData`, from `cdn/DescribeDomainVerifyData.md`.

use alicloud_runtime::codegen::*;

/// Returns what to place as proof of ownership, depending on the global resource plan.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainVerifyDataRequest::new()
///     .domain_name("www.yourdomain.com");
/// let reply = client.describe_domain_verify_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainVerifyDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Whether the data is worked out under the global resource plan. Example: `off`.
    pub global_resource_plan: Option<String>,
}

impl DescribeDomainVerifyDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `GlobalResourcePlan`.
    pub fn global_resource_plan(mut self, value: impl Into<String>) -> Self {
        self.global_resource_plan = Some(value.into());
        self
    }
}

request! {
    DescribeDomainVerifyDataRequest {
        "DomainName" => domain_name: query,
        "GlobalResourcePlan" => global_resource_plan: query,
    }
}

impl Operation for DescribeDomainVerifyDataRequest {
    type Response = DescribeDomainVerifyDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainVerifyData")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDomainVerifyDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainVerifyDataResponse {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F61CDR30-E83C-4FDA-BF73-9A94CDD44229`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainVerifyDataResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}
