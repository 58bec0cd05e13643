// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEncryptionKeyList`, from `r-kvstore/DescribeEncryptionKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the KMS keys that can encrypt the data of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeEncryptionKeyListRequest::new()
///     .instance_id("...");
/// let reply = client.describe_encryption_key_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEncryptionKeyListRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeEncryptionKeyListRequest {
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
}

request! {
    DescribeEncryptionKeyListRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeEncryptionKeyListRequest {
    type Response = DescribeEncryptionKeyListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEncryptionKeyList")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeEncryptionKeyListRequest`].
#[non_exhaustive]
pub struct DescribeEncryptionKeyListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `10E2160B-959C-5C3E-BFE6-86EC5925****`.
    pub request_id: Option<String>,
    /// IDs of the keys that were found or are concerned.
    pub key_ids: Vec<String>,
}

response! {
    DescribeEncryptionKeyListResponse {
        "RequestId" => request_id: value,
        "KeyIds" => key_ids: list("KeyId"),
    }
}
