// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKmsKeys`, from `ecd/DescribeKmsKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's KMS keys; the first call tries to create a service key.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeKmsKeysRequest::new();
/// let reply = client.describe_kms_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKmsKeysRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeKmsKeysRequest {
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
}

request! {
    DescribeKmsKeysRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeKmsKeysRequest {
    type Response = DescribeKmsKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeKmsKeys")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeKmsKeysRequest`].
#[non_exhaustive]
pub struct DescribeKmsKeysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// State that the kms service is in. Example: `enabled`.
    pub kms_service_status: Option<String>,
    /// State that the authorize is in. Example: `authorized`.
    pub authorize_status: Option<String>,
    /// The keys that were found or are concerned, one entry each.
    pub keys: Vec<Key>,
}

response! {
    DescribeKmsKeysResponse {
        "RequestId" => request_id: value,
        "KmsServiceStatus" => kms_service_status: value,
        "AuthorizeStatus" => authorize_status: value,
        "Keys" => keys: list(""),
    }
}

/// The keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Key {
    /// ID of the key that the item belongs to or stands for.
    /// Example: `05754286-3ba2-4fa6-8d41-4323aca6****`.
    pub key_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:kms:cn-hangzhou:154035569884**:key/05754286-3ba2-4fa6`.
    pub arn: Option<String>,
    /// Second name that the item goes by. Example: `TestAlias`.
    pub alias: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ServiceKey`.
    pub type_: Option<String>,
}

response! {
    Key {
        "KeyId" => key_id: value,
        "Arn" => arn: value,
        "Alias" => alias: value,
        "Type" => type_: value,
    }
}
