// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserSecDrop`, from `dcdn/DescribeDcdnUserSecDrop.md`.

use alicloud_runtime::codegen::*;

/// Returns how many requests a given security feature blocked for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserSecDropRequest::new()
///     .data("...")
///     .sec_func("...")
///     .metric("...");
/// let reply = client.describe_dcdn_user_sec_drop(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropRequest {
    /// **Required.** Day as `yyyymmdd` or month as `yyyymm`.
    pub data: Option<String>,
    /// **Required.** Protection module to look at.
    pub sec_func: Option<Open<SecFunc>>,
    /// **Required.** Measured quantity that the call or the item is about.
    pub metric: Option<String>,
}

impl DescribeDcdnUserSecDropRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `SecFunc`, which is required.
    pub fn sec_func(mut self, value: impl Into<Open<SecFunc>>) -> Self {
        self.sec_func = Some(value.into());
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnUserSecDropRequest {
        "Data" => data: query,
        "SecFunc" => sec_func: query,
        "Metric" => metric: query,
    }
}

impl Operation for DescribeDcdnUserSecDropRequest {
    type Response = DescribeDcdnUserSecDropResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserSecDrop")
        .required(&["Data", "SecFunc", "Metric"])
        .read_only();
}

/// Response to [`DescribeDcdnUserSecDropRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropResponse {
    /// Text for people that explains the result. Example: `Found`.
    pub msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A1295C0-7A5C-4F27-8D70-C3A648E7037F`.
    pub request_id: Option<String>,
    /// Number that is given for this: drops. Example: `233023208`.
    pub drops: Option<i32>,
    /// The parameters put together, to find out why there is no data.
    /// Example: `1day10811******6429wafDCDN`.
    pub uuid_str: Option<String>,
}

response! {
    DescribeDcdnUserSecDropResponse {
        "Msg" => msg: value,
        "RequestId" => request_id: value,
        "Drops" => drops: value,
        "UuidStr" => uuid_str: value,
    }
}

values! {
    /// Protection module to look at.
    pub enum SecFunc {
        /// The firewall.
        Waf = "waf",
        /// Limits on requests from an address.
        Tmd = "tmd",
        /// Bots.
        Robot = "robot",
        /// Domains blocked at layer 4.
        L4DmDrop = "l4_dm_drop",
    }
}
