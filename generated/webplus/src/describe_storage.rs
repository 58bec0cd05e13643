// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStorage`, from `webplus/DescribeStorage.md`.

use alicloud_runtime::codegen::*;

/// Reads the name of the storage bucket and the key prefixes used in it.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeStorageRequest::new();
/// let reply = client.describe_storage(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeStorageRequest {
    /// Whether packages are kept in a bucket of the service rather than one of the account.
    pub using_shared_storage: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UsingSharedStorage`.
    #[inline]
    pub fn using_shared_storage(mut self, value: bool) -> Self {
        self.using_shared_storage = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeStorageRequest {
        "UsingSharedStorage" => using_shared_storage: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeStorageRequest {
    type Response = DescribeStorageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStorage")
        .roa("GET", "/pop/v1/wam/storage")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeStorageRequest`].
#[non_exhaustive]
pub struct DescribeStorageResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `49C3DE38-ABA2-4369-BED2-CBD1D**********`.
    pub request_id: Option<String>,
    /// Bucket in which packages and logs are kept.
    pub storage: Option<Storage>,
}

response! {
    DescribeStorageResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Storage" => storage: value,
    }
}

/// Bucket in which packages and logs are kept.
#[non_exhaustive]
pub struct Storage {
    /// Name that the bucket goes by. Example: `webplus-cn-shenzhen-s-5d01fab421e*****121*****`.
    pub bucket_name: Option<String>,
    /// When the item was created. Example: `1560410804957`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1560410804957`.
    pub update_time: Option<i64>,
    /// Beginning of the object names under which the service writes to the bucket. Example: `pkgTemp`.
    pub key_prefix: Option<String>,
    /// Beginning of the object names under which packages are put in the bucket.
    /// Example: `f29a318c780**********3ec19ece615`.
    pub pkg_key_prefix: Option<String>,
}

response! {
    Storage {
        "BucketName" => bucket_name: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "KeyPrefix" => key_prefix: value,
        "PkgKeyPrefix" => pkg_key_prefix: value,
    }
}
