// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecrets`, from `rds/DescribeSecrets.md`.

use alicloud_runtime::codegen::*;

/// Lists the stored credentials that the Data API logs in with.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSecretsRequest::new()
///     .engine("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_secrets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecretsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance that the call is about.
    pub db_instance_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSecretsRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DbInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecretsRequest {
        "ClientToken" => client_token: query,
        "AcceptLanguage" => accept_language: query,
        "RegionId" => region_id: query,
        "DbInstanceId" => db_instance_id: query,
        "Engine" => engine: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSecretsRequest {
    type Response = DescribeSecretsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecrets")
        .required(&["RegionId", "Engine", "PageNumber", "PageSize"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSecretsRequest {
    type Item = Secret;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.secrets)
    }
}

/// Response to [`DescribeSecretsRequest`].
#[non_exhaustive]
pub struct DescribeSecretsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF4961DD-16F5-5B24-BD4C-0C7788F7ADAF`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i64>,
    /// Stored credentials, one entry each.
    pub secrets: Vec<Secret>,
}

response! {
    DescribeSecretsResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Secrets" => secrets: list(""),
    }
}

/// Stored credentials, one entry each.
#[non_exhaustive]
pub struct Secret {
    /// Number of the Alibaba Cloud account concerned. Example: `1266348003****`.
    pub account_id: Option<String>,
    /// Name of the stored credentials. Example: `Foo`.
    pub secret_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource name of the secret, in the `acs:` notation.
    /// Example: `acs:rds:cn-hangzhou:1335786****:dbInstance/rm-bp1m7l3j63****`.
    pub secret_arn: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Name that the user logs on with. Example: `user_jack`.
    pub username: Option<String>,
}

response! {
    Secret {
        "AccountId" => account_id: value,
        "SecretName" => secret_name: value,
        "RegionId" => region_id: value,
        "SecretArn" => secret_arn: value,
        "Description" => description: value,
        "Username" => username: value,
    }
}
