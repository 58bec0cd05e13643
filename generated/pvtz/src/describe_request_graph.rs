// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRequestGraph`, from `pvtz/DescribeRequestGraph.md`.

use alicloud_runtime::codegen::*;

/// Returns how many DNS queries came in over time, by zone or VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeRequestGraphRequest::new()
///     .start_timestamp(1)
///     .end_timestamp(1);
/// let reply = client.describe_request_graph(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRequestGraphRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<i64>,
    /// **Required.** Moment that was recorded for this: end.
    pub end_timestamp: Option<i64>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
    /// ID of the biz that the call is about.
    pub biz_id: Option<String>,
}

impl DescribeRequestGraphRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `StartTimestamp`, which is required.
    #[inline]
    pub fn start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = Some(value);
        self
    }
    /// Sets `EndTimestamp`, which is required.
    #[inline]
    pub fn end_timestamp(mut self, value: i64) -> Self {
        self.end_timestamp = Some(value);
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `BizId`.
    pub fn biz_id(mut self, value: impl Into<String>) -> Self {
        self.biz_id = Some(value.into());
        self
    }
}

request! {
    DescribeRequestGraphRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ZoneId" => zone_id: query,
        "VpcId" => vpc_id: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "BizType" => biz_type: query,
        "BizId" => biz_id: query,
    }
}

impl Operation for DescribeRequestGraphRequest {
    type Response = DescribeRequestGraphResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRequestGraph")
        .required(&["StartTimestamp", "EndTimestamp"])
        .read_only();
}

/// Response to [`DescribeRequestGraphRequest`].
#[non_exhaustive]
pub struct DescribeRequestGraphResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB71815-A421-4E51-8E8D-667F44ABE633`.
    pub request_id: Option<String>,
    /// Details about the request, one entry each.
    pub request_details: Option<RequestDetails>,
}

response! {
    DescribeRequestGraphResponse {
        "RequestId" => request_id: value,
        "RequestDetails" => request_details: value,
    }
}

/// Details about the request, one entry each.
#[non_exhaustive]
pub struct RequestDetails {
    /// Zones with the most lookups, one entry each.
    pub zone_request_top: Vec<ZoneRequestTop>,
}

response! {
    RequestDetails {
        "ZoneRequestTop" => zone_request_top: list(""),
    }
}

/// Zones with the most lookups, one entry each.
#[non_exhaustive]
pub struct ZoneRequestTop {
    /// Moment that the record or the action belongs to. Example: `2019-10-21T10:00Z`.
    pub time: Option<Timestamp>,
    /// How many there are of this: request. Example: `103`.
    pub request_count: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `1571652000000`.
    pub timestamp: Option<i64>,
}

response! {
    ZoneRequestTop {
        "Time" => time: value,
        "RequestCount" => request_count: value,
        "Timestamp" => timestamp: value,
    }
}
