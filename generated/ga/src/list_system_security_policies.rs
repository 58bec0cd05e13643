// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemSecurityPolicies`, from `ga/ListSystemSecurityPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the TLS security policies for HTTPS listeners, with TLS versions and ciphers.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListSystemSecurityPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_system_security_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListSystemSecurityPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListSystemSecurityPoliciesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSystemSecurityPoliciesRequest {
    type Response = ListSystemSecurityPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSystemSecurityPolicies")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListSystemSecurityPoliciesRequest {
    type Item = SecurityPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.security_policies)
    }
}

/// Response to [`ListSystemSecurityPoliciesRequest`].
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9B4E54C-9CCD-4002-91A9-D38C6C209192`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Policies that apply to the security.
    pub security_policies: Vec<SecurityPolicy>,
}

response! {
    ListSystemSecurityPoliciesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "SecurityPolicies" => security_policies: list(""),
    }
}

/// Policies that apply to the security.
#[non_exhaustive]
pub struct SecurityPolicy {
    /// ID of the security policy that the item belongs to or stands for.
    /// Example: `tls_cipher_policy_1_1`.
    pub security_policy_id: Option<String>,
    /// The tls versions that were found or are concerned, one entry each.
    /// Example: `["TLSv1.0","TLSv1.2"]`.
    pub tls_versions: Vec<String>,
    /// The ciphers that were found or are concerned, one entry each.
    /// Example: `["ECDHE-ECDSA-AES128","ECDHE-RSA-AES128"]`.
    pub ciphers: Vec<String>,
}

response! {
    SecurityPolicy {
        "SecurityPolicyId" => security_policy_id: value,
        "TlsVersions" => tls_versions: list(""),
        "Ciphers" => ciphers: list(""),
    }
}
