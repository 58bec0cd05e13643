// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Domain names
//!
//! - [`AddLiveDomain`](mod@add_live_domain): Adds one ingest or streaming domain to ApsaraVideo Live; each call takes a single domain.
//! - [`AddLiveDomainMapping`](mod@add_live_domain_mapping): Ties an ingest domain to the streaming domain that plays what is pushed to it.
//! - [`AddLiveDomainPlayMapping`](mod@add_live_domain_play_mapping): Ties a sub-streaming domain to its main streaming domain.
//! - [`BatchDeleteLiveDomainConfigs`](mod@batch_delete_live_domain_configs): Removes named function configurations from several live domains at once.
//! - [`BatchSetLiveDomainConfigs`](mod@batch_set_live_domain_configs): Applies function configurations to several live domains at once.
//! - [`DeleteLiveDomain`](mod@delete_live_domain): Deletes a live domain along with all records that belong to it.
//! - [`DeleteLiveDomainMapping`](mod@delete_live_domain_mapping): Removes the link between an ingest domain and a streaming domain.
//! - [`DeleteLiveDomainPlayMapping`](mod@delete_live_domain_play_mapping): Removes the link between a main streaming domain and a sub-streaming domain.
//! - [`DescribeLiveCertificateDetail`](mod@describe_live_certificate_detail): Returns the content and ID of a certificate, looked up by name.
//! - [`DescribeLiveCertificateList`](mod@describe_live_certificate_list): Lists the certificates available to the account, optionally for one domain.
//! - [`DescribeLiveDomainByCertificate`](mod@describe_live_domain_by_certificate): Finds the accelerated domains that a given public certificate fits.
//! - [`DescribeLiveDomainCertificateInfo`](mod@describe_live_domain_certificate_info): Returns status, expiry, and type of the certificate that a live domain uses.
//! - [`DescribeLiveDomainConfigs`](mod@describe_live_domain_configs): Returns the configurations of one or more functions of a live domain.
//! - [`DescribeLiveDomainDetail`](mod@describe_live_domain_detail): Returns the basic facts of one live domain, such as CNAME, status, and certificate.
//! - [`DescribeLiveDomainMapping`](mod@describe_live_domain_mapping): Shows how ingest, main streaming, and sub-streaming domains are mapped to one another.
//! - [`DescribeLiveHttpsDomainList`](mod@describe_live_https_domain_list): Lists all certificates that are configured on the account's domains, with keyword search.
//! - [`DescribeLiveUserDomains`](mod@describe_live_user_domains): Lists the account's live domains, filtered by name, type, region, status, or tags.
//! - [`DescribeLiveUserTags`](mod@describe_live_user_tags): Lists all tag keys and values that the account uses in ApsaraVideo Live.
//! - [`ModifyLiveDomainSchdmByProperty`](mod@modify_live_domain_schdm_by_property): Changes a scheduling property of a live domain, such as its acceleration region.
//! - [`SetLiveDomainCertificate`](mod@set_live_domain_certificate): Switches HTTPS of a live domain on or off, or replaces its certificate.
//! - [`StartLiveDomain`](mod@start_live_domain): Brings a stopped live domain back online, so that its status becomes online.
//! - [`StopLiveDomain`](mod@stop_live_domain): Takes a running live domain offline, so that its status becomes offline.
//! - [`VerifyLiveDomainOwner`](mod@verify_live_domain_owner): Checks by the chosen verification type that a domain belongs to the account.
//!
//! ## Stream preloading
//!
//! - [`DescribeLiveStreamPreloadTasks`](mod@describe_live_stream_preload_tasks): Lists stream preload tasks of a domain, filtered by URL, status, or time.
//! - [`HotLiveRtcStream`](mod@hot_live_rtc_stream): Pulls a real-time stream ahead of time to the given region, so that viewers there get it faster.
//! - [`SetLiveStreamPreloadTasks`](mod@set_live_stream_preload_tasks): Submits tasks that preload play URLs in an area, for a period of time.
//!
//! ## Stream pulling
//!
//! - [`AddLivePullStreamInfoConfig`](mod@add_live_pull_stream_info_config): Configures a stream that is pulled from an origin URL between a start and an end time.
//! - [`DeleteLiveLazyPullStreamInfoConfig`](mod@delete_live_lazy_pull_stream_info_config): Removes the triggered stream pulling configuration of an app.
//! - [`DeleteLivePullStreamInfoConfig`](mod@delete_live_pull_stream_info_config): Removes the configuration that pulls a stream from an origin.
//! - [`DescribeLiveLazyPullStreamConfig`](mod@describe_live_lazy_pull_stream_config): Returns the triggered stream pulling configurations under a streaming domain.
//! - [`DescribeLivePullStreamConfig`](mod@describe_live_pull_stream_config): Lists the streams that a domain pulls from origins, with source URLs and times.
//! - [`SetLiveLazyPullStreamInfoConfig`](mod@set_live_lazy_pull_stream_info_config): Sets up triggered pulling of a stream from an origin domain, for an app.
//! - [`UpdateLivePullStreamInfoConfig`](mod@update_live_pull_stream_info_config): Changes source URL, start time, or end time of a stream that is pulled from an origin.
//!
//! ## Streams
//!
//! - [`DescribeLiveDomainFrameRateAndBitRateData`](mod@describe_live_domain_frame_rate_and_bit_rate_data): Returns frame rate and bitrate of every stream under an ingest domain at one time.
//! - [`DescribeLiveDomainLimit`](mod@describe_live_domain_limit): Returns how many streams a streaming domain may push and transcode, and the current counts.
//! - [`DescribeLiveDomainOnlineUserNum`](mod@describe_live_domain_online_user_num): Returns how many viewers are online on each stream of a domain at one time.
//! - [`DescribeLiveStreamBitRateData`](mod@describe_live_stream_bit_rate_data): Returns past frame rates and bitrates of an RTMP stream for a time range.
//! - [`DescribeLiveStreamState`](mod@describe_live_stream_state): Tells in real time which state a single stream is in.
//! - [`DescribeLiveStreamsBlockList`](mod@describe_live_streams_block_list): Lists the stream URLs that are on a domain's blacklist.
//! - [`DescribeLiveStreamsControlHistory`](mod@describe_live_streams_control_history): Lists past control actions on streams of a domain or app.
//! - [`DescribeLiveStreamsOnlineList`](mod@describe_live_streams_online_list): Lists the streams now being pushed to a domain or one of its apps.
//! - [`DescribeLiveStreamsPublishList`](mod@describe_live_streams_publish_list): Lists past stream pushes to a domain, app, or stream in a time range.
//! - [`ForbidLiveStream`](mod@forbid_live_stream): Bans a stream from being pushed, until a given time or until it is resumed.
//! - [`ResumeLiveStream`](mod@resume_live_stream): Allows a stream that was forbidden to be pushed again.
//!
//! ## Edge relay
//!
//! - [`DeleteLiveEdgeTransfer`](mod@delete_live_edge_transfer): Deletes the relay settings of a domain; streams already being relayed by them go on.
//! - [`DescribeLiveEdgeTransfer`](mod@describe_live_edge_transfer): Returns how streams of a domain are relayed from the edge to other domains.
//! - [`SetLiveEdgeTransfer`](mod@set_live_edge_transfer): Relays a domain's streams from the edge to the listed target domains.
//!
//! ## Center relay
//!
//! - [`AddLiveCenterTransfer`](mod@add_live_center_transfer): Relays a stream from the live center to another push URL, within a start and end time.
//! - [`DeleteLiveCenterTransfer`](mod@delete_live_center_transfer): Deletes the settings by which a streaming center passes streams on to another address.
//! - [`DescribeLiveCenterTransfer`](mod@describe_live_center_transfer): Lists the relay configurations by which the live center forwards streams to other URLs.
//! - [`UpdateLiveCenterTransfer`](mod@update_live_center_transfer): Changes times or arguments of a relay from the live center to another URL.
//!
//! ## Primary and backup streams
//!
//! - [`AddLiveStreamMerge`](mod@add_live_stream_merge): Merges a primary and a backup stream into one output stream, in a time range.
//! - [`DeleteLiveStreamMerge`](mod@delete_live_stream_merge): Deletes a merge of online streams, by which several act as one.
//! - [`DescribeLiveStreamMerge`](mod@describe_live_stream_merge): Lists the configurations that merge primary and backup streams.
//!
//! ## Delayed streaming
//!
//! - [`CreateLiveDelayConfig`](mod@create_live_delay_config): Sets by how much time the broadcast of a stream is delayed.
//! - [`DeleteLiveDelayConfig`](mod@delete_live_delay_config): Removes the broadcast delay that was set for a stream.
//! - [`DescribeLiveDelayConfig`](mod@describe_live_delay_config): Returns the broadcast delay set for a stream.
//! - [`ListLiveDelayConfig`](mod@list_live_delay_config): Lists the broadcast delay configurations of a domain page by page.
//! - [`UpdateLiveDelayConfig`](mod@update_live_delay_config): Changes by how much time the broadcast of a stream is delayed.
//!
//! ## Stream ingest callbacks
//!
//! - [`DeleteLiveStreamsNotifyUrlConfig`](mod@delete_live_streams_notify_url_config): Removes the stream ingest callback settings of a domain.
//! - [`DescribeLiveStreamsNotifyRecords`](mod@describe_live_streams_notify_records): Lists stream ingest callbacks already sent for a domain, filtered by stream or status.
//! - [`DescribeLiveStreamsNotifyUrlConfig`](mod@describe_live_streams_notify_url_config): Returns the stream ingest callback settings of a domain.
//! - [`SetLiveStreamsNotifyUrlConfig`](mod@set_live_streams_notify_url_config): Sets the callback URL that reports ingest events of a domain's streams.
//!
//! ## Stream blocking
//!
//! - [`DeleteLiveStreamBlock`](mod@delete_live_stream_block): Lifts the block that was put on a stream.
//! - [`DescribeStreamLocationBlock`](mod@describe_stream_location_block): Lists the location-based playback restrictions on streams of a domain.
//! - [`SetLiveStreamBlock`](mod@set_live_stream_block): Puts locations on a stream's playback blacklist or whitelist, optionally until a release time.
//!
//! ## Time shifting
//!
//! - [`CloseLiveShift`](mod@close_live_shift): Switches time shifting off for a domain, application or stream, so that viewers cannot go back in time.
//! - [`DescribeLiveShiftConfigs`](mod@describe_live_shift_configs): Lists the time shifting configurations of a domain.
//! - [`OpenLiveShift`](mod@open_live_shift): Turns on time shifting for a domain, app, or stream, with a storage duration.
//!
//! ## Transcoding
//!
//! - [`AddCustomLiveStreamTranscode`](mod@add_custom_live_stream_transcode): Adds a custom transcoding configuration to an app of a domain, with own size, bitrate, and codecs.
//! - [`AddLiveStreamTranscode`](mod@add_live_stream_transcode): Adds a standard transcoding template to an app of a domain.
//! - [`AddRtsLiveStreamTranscode`](mod@add_rts_live_stream_transcode): Adds a custom transcoding template for RTS, with options to drop B-frames and use Opus.
//! - [`AddTrancodeSEI`](mod@add_trancode_sei): Inserts a text as SEI message into the transcoded stream, with pattern, repeat count, and delay.
//! - [`DeleteLiveStreamTranscode`](mod@delete_live_stream_transcode): Deletes a transcoding setting; newly pushed streams are no longer converted by it.
//! - [`DescribeLiveStreamTranscodeInfo`](mod@describe_live_stream_transcode_info): Lists the transcoding configurations of a domain or app.
//!
//! ## Recording to VOD
//!
//! - [`AddLiveRecordVodConfig`](mod@add_live_record_vod_config): Sets up live-to-VOD recording, so that the recordings land in the ApsaraVideo VOD media library.
//! - [`DeleteLiveRecordVodConfig`](mod@delete_live_record_vod_config): Removes the live-to-VOD recording configuration of an app or stream.
//! - [`DescribeLiveRecordVodConfigs`](mod@describe_live_record_vod_configs): Lists the live-to-VOD recording configurations of a domain.
//! - [`UpdateLiveRecordVodConfig`](mod@update_live_record_vod_config): Changes a live-to-VOD recording configuration, such as cycle or VOD transcoding group.
//!
//! ## Recording to OSS
//!
//! - [`AddLiveAppRecordConfig`](mod@add_live_app_record_config): Configures recording for an app or stream of a domain; the recordings go to an OSS bucket.
//! - [`AddLiveRecordNotifyConfig`](mod@add_live_record_notify_config): Sets the callback URLs for recording events of a whole domain, optionally with authentication.
//! - [`CreateLiveStreamRecordIndexFiles`](mod@create_live_stream_record_index_files): Builds an M3U8 index file in OSS from the recorded segments of a time range.
//! - [`DeleteLiveAppRecordConfig`](mod@delete_live_app_record_config): Removes the recording configuration of an app, or of one stream in it.
//! - [`DeleteLiveRecordNotifyConfig`](mod@delete_live_record_notify_config): Removes the recording callback settings of a whole domain.
//! - [`DeleteLiveStreamRecordIndexFiles`](mod@delete_live_stream_record_index_files): Deletes recorded files of a live stream, or only their index entries.
//! - [`DescribeLiveRecordConfig`](mod@describe_live_record_config): Lists the recording configurations of all apps under a live domain.
//! - [`DescribeLiveRecordNotifyConfig`](mod@describe_live_record_notify_config): Returns the recording callback settings of a whole domain.
//! - [`DescribeLiveStreamRecordContent`](mod@describe_live_stream_record_content): Lists recorded segments of a stream in OSS, with start, end, and duration.
//! - [`DescribeLiveStreamRecordIndexFile`](mod@describe_live_stream_record_index_file): Returns the facts of one recording index file, by its record ID.
//! - [`DescribeLiveStreamRecordIndexFiles`](mod@describe_live_stream_record_index_files): Lists all recording index files of a stream that fall in a time range.
//! - [`RealTimeRecordCommand`](mod@real_time_record_command): Starts or stops the recording of a stream by hand while the stream is live.
//! - [`UpdateLiveAppRecordConfig`](mod@update_live_app_record_config): Changes the recording configuration of an app or stream; recordings still go to OSS.
//! - [`UpdateLiveRecordNotifyConfig`](mod@update_live_record_notify_config): Changes the recording callback settings of a whole domain.
//!
//! ## Snapshots
//!
//! - [`AddLiveAppSnapshotConfig`](mod@add_live_app_snapshot_config): Sets up periodic snapshots to OSS for an app; streams must be pushed again before it applies.
//! - [`AddLiveSnapshotNotifyConfig`](mod@add_live_snapshot_notify_config): Sets the callback URL of a domain for snapshots, optionally with an authentication key.
//! - [`DeleteLiveAppSnapshotConfig`](mod@delete_live_app_snapshot_config): Stops snapshots for an app; streams keep the old setting until pushed again.
//! - [`DeleteLiveSnapshotNotifyConfig`](mod@delete_live_snapshot_notify_config): Removes the snapshot callback settings of a domain.
//! - [`DeleteSnapshotCallbackAuth`](mod@delete_snapshot_callback_auth): Deletes the authentication of snapshot callbacks for a domain; it takes effect with the next push.
//! - [`DeleteSnapshotFiles`](mod@delete_snapshot_files): Deletes snapshot files of a stream that are no older than a year.
//! - [`DescribeLiveSnapshotConfig`](mod@describe_live_snapshot_config): Lists the snapshot configurations under a streaming domain.
//! - [`DescribeLiveSnapshotNotifyConfig`](mod@describe_live_snapshot_notify_config): Returns the snapshot callback URL of a domain and its authentication settings.
//! - [`DescribeLiveStreamSnapshotInfo`](mod@describe_live_stream_snapshot_info): Lists the snapshots taken of a stream in a time range, with their OSS paths.
//! - [`QuerySnapshotCallbackAuth`](mod@query_snapshot_callback_auth): Returns whether snapshot callbacks of a domain are authenticated, and the key.
//! - [`SetSnapshotCallbackAuth`](mod@set_snapshot_callback_auth): Switches authentication of a domain's snapshot callbacks and sets the key.
//! - [`UpdateLiveAppSnapshotConfig`](mod@update_live_app_snapshot_config): Changes the snapshot configuration of an app; it applies once streams are pushed again.
//! - [`UpdateLiveSnapshotNotifyConfig`](mod@update_live_snapshot_notify_config): Changes the snapshot callback URL of a domain or its authentication.
//!
//! ## Packaging
//!
//! - [`AddLivePackageConfig`](mod@add_live_package_config): Configures how streams are packaged for playback: protocol, number of segments, and their duration.
//! - [`DeleteLivePackageConfig`](mod@delete_live_package_config): Removes the packaging configuration of an app or stream.
//! - [`DescribeLivePackageConfig`](mod@describe_live_package_config): Lists the packaging configurations of a domain, app, or stream.
//! - [`UpdateLivePackageConfig`](mod@update_live_package_config): Changes packaging settings of an app or stream, such as segment count and duration.
//!
//! ## Content moderation
//!
//! - [`AddLiveAudioAuditConfig`](mod@add_live_audio_audit_config): Sets up audio moderation for an app or stream of a live domain.
//! - [`AddLiveAudioAuditNotifyConfig`](mod@add_live_audio_audit_notify_config): Sets the callback URL that receives the audio moderation results of a domain.
//! - [`AddLiveDetectNotifyConfig`](mod@add_live_detect_notify_config): Sets the URL that a domain's moderation callbacks are sent to.
//! - [`AddLiveSnapshotDetectPornConfig`](mod@add_live_snapshot_detect_porn_config): Switches on moderation of a domain's or app's video snapshots, with scenes and OSS storage.
//! - [`DeleteLiveAudioAuditConfig`](mod@delete_live_audio_audit_config): Removes the audio moderation configuration of an app or stream.
//! - [`DeleteLiveAudioAuditNotifyConfig`](mod@delete_live_audio_audit_notify_config): Removes a domain's callback settings for audio moderation.
//! - [`DeleteLiveDetectNotifyConfig`](mod@delete_live_detect_notify_config): Removes the callback settings that report a domain's moderation results.
//! - [`DeleteLiveSnapshotDetectPornConfig`](mod@delete_live_snapshot_detect_porn_config): Removes the snapshot moderation configuration of a domain or app.
//! - [`DescribeLiveAudioAuditConfig`](mod@describe_live_audio_audit_config): Returns the audio moderation configurations of a domain, app, or stream.
//! - [`DescribeLiveAudioAuditNotifyConfig`](mod@describe_live_audio_audit_notify_config): Returns the callback settings for audio moderation of a domain.
//! - [`DescribeLiveDetectNotifyConfig`](mod@describe_live_detect_notify_config): Returns the URL to which a domain's moderation callbacks go.
//! - [`DescribeLiveSnapshotDetectPornConfig`](mod@describe_live_snapshot_detect_porn_config): Lists the snapshot moderation configurations of a domain or app.
//! - [`UpdateLiveAudioAuditConfig`](mod@update_live_audio_audit_config): Changes OSS storage or business type of an audio moderation configuration.
//! - [`UpdateLiveAudioAuditNotifyConfig`](mod@update_live_audio_audit_notify_config): Changes the callback URL and template for a domain's audio moderation results.
//! - [`UpdateLiveDetectNotifyConfig`](mod@update_live_detect_notify_config): Changes the URL that a domain's moderation callbacks are sent to.
//! - [`UpdateLiveSnapshotDetectPornConfig`](mod@update_live_snapshot_detect_porn_config): Changes interval, scenes, or OSS storage of snapshot moderation for a domain or app.
//!
//! ## Global acceleration
//!
//! - [`CreateLivePrivateLine`](mod@create_live_private_line): Creates a Global Accelerator instance, or reuses one, and binds it to a live streaming link.
//! - [`DeleteLivePrivateLine`](mod@delete_live_private_line): Detaches a Global Accelerator instance from live streaming; the instance itself remains.
//! - [`DescribeLivePrivateLineAreas`](mod@describe_live_private_line_areas): Lists the areas that an accelerated link can start from, for a domain.
//! - [`DescribeLivePrivateLineAvailGA`](mod@describe_live_private_line_avail_ga): Shows which Global Accelerator instances are bound to live streaming links.
//!
//! ## Stream latency
//!
//! - [`DescribeLiveStreamDelayConfig`](mod@describe_live_stream_delay_config): Returns the playback latency settings of a domain for HLS, FLV, and RTMP.
//! - [`SetLiveStreamDelayConfig`](mod@set_live_stream_delay_config): Sets the playback latency of a domain for HLS, FLV, and RTMP.
//!
//! ## Monitoring statistics
//!
//! - [`DescribeLiveCenterStreamRateData`](mod@describe_live_center_stream_rate_data): Returns frame rates and bitrates of a center stream every ten seconds, for at most three hours.
//! - [`DescribeLiveDomainBpsData`](mod@describe_live_domain_bps_data): Returns the playback bandwidth of domains over time, optionally by carrier and location.
//! - [`DescribeLiveDomainBpsDataByLayer`](mod@describe_live_domain_bps_data_by_layer): Returns bandwidth and traffic of domains, broken down by network or application layer protocol.
//! - [`DescribeLiveDomainPublishErrorCode`](mod@describe_live_domain_publish_error_code): Returns how often each status code occurred in stream pushes to an ingest domain.
//! - [`DescribeLiveDomainPushBpsData`](mod@describe_live_domain_push_bps_data): Returns the upstream bandwidth of ingest domains over time, optionally by carrier and location.
//! - [`DescribeLiveDomainPushTrafficData`](mod@describe_live_domain_push_traffic_data): Returns the upstream traffic of ingest domains over time, optionally by carrier and location.
//! - [`DescribeLiveDomainPvUvData`](mod@describe_live_domain_pv_uv_data): Returns the page views and unique visitors of a live domain.
//! - [`DescribeLiveDomainRealTimeBpsData`](mod@describe_live_domain_real_time_bps_data): Returns the bandwidth of domains minute by minute, optionally by carrier and location.
//! - [`DescribeLiveDomainRealTimeHttpCodeData`](mod@describe_live_domain_real_time_http_code_data): Returns minute by minute the shares of HTTP status codes on accelerated domains.
//! - [`DescribeLiveDomainRealTimeTrafficData`](mod@describe_live_domain_real_time_traffic_data): Returns the traffic of live domains in real time, optionally by carrier and location.
//! - [`DescribeLiveDomainTrafficData`](mod@describe_live_domain_traffic_data): Returns the playback traffic of live domains over time, optionally by carrier and location.
//! - [`DescribeLiveStreamCount`](mod@describe_live_stream_count): Returns the current number of source streams and transcoded streams, with their limits.
//! - [`DescribeLiveStreamDetailFrameRateAndBitRateData`](mod@describe_live_stream_detail_frame_rate_and_bit_rate_data): Returns separate audio and video frame rates and bitrates of an RTMP stream.
//! - [`DescribeLiveStreamHistoryUserNum`](mod@describe_live_stream_history_user_num): Returns how many viewers a stream had at past points in time.
//! - [`DescribeLiveStreamMetricDetailData`](mod@describe_live_stream_metric_detail_data): Returns playback data stream by stream for a domain, at most 5,000 rows a call.
//! - [`DescribeLiveStreamPushMetricDetailData`](mod@describe_live_stream_push_metric_detail_data): Returns ingest data of a domain, app by app and stream by stream.
//! - [`DescribeLiveStreamTranscodeMetricData`](mod@describe_live_stream_transcode_metric_data): Returns transcoding data of a domain, app by app and stream by stream.
//! - [`DescribeLiveStreamTranscodeStreamNum`](mod@describe_live_stream_transcode_stream_num): Returns how many streams of a domain are transcoded, transcoded on trigger, or not transcoded.
//! - [`DescribeLiveStreamsTotalCount`](mod@describe_live_streams_total_count): Returns the cumulative number of live streams, day by day.
//! - [`DescribeLiveTopDomainsByFlow`](mod@describe_live_top_domains_by_flow): Ranks the account's live domains by traffic in a time range.
//! - [`DescribeLiveUpVideoAudioInfo`](mod@describe_live_up_video_audio_info): Returns the audio and video parameters of a stream's upstream push in a time range.
//!
//! ## Usage data
//!
//! - [`DescribeDomainUsageData`](mod@describe_domain_usage_data): Returns usage data of domains in one billing region, such as traffic or bandwidth.
//! - [`DescribeLiveDelayedStreamingUsage`](mod@describe_live_delayed_streaming_usage): Returns the usage of delayed streaming, as durations per domain, region, or stream.
//! - [`DescribeLiveDetectPornData`](mod@describe_live_detect_porn_data): Returns usage data of snapshot moderation, split by domain, app, stream, or scene.
//! - [`DescribeLiveDomainMonitoringUsageData`](mod@describe_live_domain_monitoring_usage_data): Returns the usage data of stream monitoring, split by domain, region, or instance.
//! - [`DescribeLiveDomainRecordUsageData`](mod@describe_live_domain_record_usage_data): Returns how many streams were recorded and how much was remuxed, as usage data.
//! - [`DescribeLiveDomainSnapshotData`](mod@describe_live_domain_snapshot_data): Returns how many snapshots were taken on a live domain, day by day.
//! - [`DescribeLiveDomainStreamTranscodeData`](mod@describe_live_domain_stream_transcode_data): Returns transcoding usage of domains as durations per transcoding type and region.
//! - [`DescribeLiveDomainTimeShiftData`](mod@describe_live_domain_time_shift_data): Returns the usage data of time shifting for live domains.
//! - [`DescribeLiveDrmUsageData`](mod@describe_live_drm_usage_data): Returns DRM usage counts of domains, by DRM type.
//! - [`DescribeLiveGrtnDuration`](mod@describe_live_grtn_duration): Returns the streaming durations on the global real-time network (GRTN) as usage data.
//! - [`DescribeLiveProducerUsageData`](mod@describe_live_producer_usage_data): Returns the usage data of production studios, split by domain, instance, or region.
//! - [`DescribeLivePushProxyUsageData`](mod@describe_live_push_proxy_usage_data): Returns the usage data of relaying streams from the live center.
//! - [`DescribeLiveRealtimeDeliveryAcc`](mod@describe_live_realtime_delivery_acc): Returns how many real-time log deliveries succeeded and failed over time.
//! - [`DescribeMeterLiveBypassDuration`](mod@describe_meter_live_bypass_duration): Returns bypass live streaming durations of an app, by audio and video resolution.
//!
//! ## Production studios
//!
//! - [`CopyCaster`](mod@copy_caster): Duplicates a production studio under a new name and returns the ID of the copy.
//! - [`CreateCaster`](mod@create_caster): Creates a production studio with edition, billing method, and template, and returns its ID.
//! - [`DeleteCaster`](mod@delete_caster): Deletes a stopped production studio with its scenes, components and layouts, beyond recovery.
//! - [`DescribeCasterConfig`](mod@describe_caster_config): Returns a production studio's settings, such as domain, recording, transcoding, delay, and callback.
//! - [`DescribeCasterStreamUrl`](mod@describe_caster_stream_url): Returns the output stream URLs of a production studio, per scene.
//! - [`DescribeCasters`](mod@describe_casters): Lists production studios, filtered by name, status, billing method, or tags.
//! - [`RestartCaster`](mod@restart_caster): Restarts a production studio, addressed by its ID.
//! - [`SetCasterConfig`](mod@set_caster_config): Overwrites the whole configuration of a production studio; a parameter left empty clears its setting.
//! - [`StartCaster`](mod@start_caster): Starts a production studio; its preview and program scenes are made if need be and processing begins.
//! - [`StopCaster`](mod@stop_caster): Stops a production studio with both its preview (PVW) and program (PGM) scenes.
//!
//! ## Studio video sources
//!
//! - [`AddCasterVideoResource`](mod@add_caster_video_resource): Gives a production studio a video source: live stream, VOD file, material, or image; input channels cap the number.
//! - [`DeleteCasterVideoResource`](mod@delete_caster_video_resource): Removes a video resource, such as a stream or file, from a production studio.
//! - [`DescribeCasterVideoResources`](mod@describe_caster_video_resources): Lists the video sources that a production studio uses as inputs.
//! - [`ModifyCasterVideoResource`](mod@modify_caster_video_resource): Changes a production studio's video source, such as its URL, material, or offsets.
//!
//! ## Studio layouts
//!
//! - [`AddCasterLayout`](mod@add_caster_layout): Defines a layout of video and audio layers in a production studio and returns its ID.
//! - [`DeleteCasterLayout`](mod@delete_caster_layout): Deletes a layout of a production studio, which scenes can no longer use.
//! - [`DescribeCasterLayouts`](mod@describe_caster_layouts): Lists the layouts of a production studio with their video and audio layers.
//! - [`ModifyCasterLayout`](mod@modify_caster_layout): Changes a production studio's layout; only the items that change need to be passed.
//!
//! ## Studio components
//!
//! - [`AddCasterComponent`](mod@add_caster_component): Puts a text, image, caption, or HTML component into a production studio and returns its ID.
//! - [`DeleteCasterComponent`](mod@delete_caster_component): Deletes a component, such as a text or picture overlay, of a production studio.
//! - [`DescribeCasterComponents`](mod@describe_caster_components): Lists the components of a production studio, or a single one by ID.
//! - [`ModifyCasterComponent`](mod@modify_caster_component): Changes name, effect, layer, or content of a production studio component.
//!
//! ## Studio scenes and audio
//!
//! - [`CopyCasterSceneConfig`](mod@copy_caster_scene_config): Brings a preview (PVW) scene on air by applying its configuration to the program (PGM) scene.
//! - [`DeleteCasterSceneConfig`](mod@delete_caster_scene_config): Deletes a scene's configuration from a production studio, by configuration type.
//! - [`DescribeCasterSceneAudio`](mod@describe_caster_scene_audio): Returns how a scene's audio is mixed: layers, volume, and whether it follows video.
//! - [`DescribeCasterScenes`](mod@describe_caster_scenes): Lists the scenes of a production studio with layout, components, status, and output streams.
//! - [`SetCasterSceneConfig`](mod@set_caster_scene_config): Clears a scene's configuration, then puts the given layout or components on it.
//! - [`StartCasterScene`](mod@start_caster_scene): Opens the preview scene of a production studio.
//! - [`StopCasterScene`](mod@stop_caster_scene): Stops one preview (PVW) scene of a production studio; it does not stop program scenes.
//! - [`UpdateCasterSceneAudio`](mod@update_caster_scene_audio): Changes how a scene's audio is mixed, or lets it follow the video.
//! - [`UpdateCasterSceneConfig`](mod@update_caster_scene_config): Changes only the given parts of a scene's configuration, which is faster than `SetCasterSceneConfig`.
//!
//! ## Studio channels
//!
//! - [`DescribeCasterChannels`](mod@describe_caster_channels): Lists the channels of a production studio with their sources and stream URLs.
//! - [`SetCasterChannel`](mod@set_caster_channel): Sets source, seek position, playback state, and beautification of a production studio's channel.
//!
//! ## Standby sources
//!
//! - [`EffectCasterUrgent`](mod@effect_caster_urgent): Cuts the program output of a production studio over to the standby video at once.
//! - [`EffectCasterVideoResource`](mod@effect_caster_video_resource): Makes a changed video resource take effect in a scene that shows it.
//!
//! ## Show lists
//!
//! - [`AddShowIntoShowList`](mod@add_show_into_show_list): Adds one show, or several in batch mode, to the playlist of a production studio.
//! - [`DescribeAutoShowListTasks`](mod@describe_auto_show_list_tasks): Returns the timed tasks that start and stop the playlist of a production studio.
//! - [`DescribeShowList`](mod@describe_show_list): Returns the playlist of a production studio, with the show now on air.
//! - [`EditShowAndReplace`](mod@edit_show_and_replace): Submits a job that cuts a part of a show and puts the result in its place.
//! - [`GetEditingJobInfo`](mod@get_editing_job_info): Returns the editing jobs of a show in a production studio.
//! - [`InitializeAutoShowListTask`](mod@initialize_auto_show_list_task): Creates a timed task that starts and stops a playlist automatically.
//! - [`ModifyShowList`](mod@modify_show_list): Changes a playlist's attributes, such as repeat count, insert position, or high-priority show.
//! - [`PlayChoosenShow`](mod@play_choosen_show): Switches a running playlist to the item named in the call.
//! - [`RemoveShowFromShowList`](mod@remove_show_from_show_list): Takes one show, or several in batch mode, off a production studio's playlist.
//!
//! ## Virtual studios
//!
//! - [`AddStudioLayout`](mod@add_studio_layout): Creates a layout in a virtual studio, with background, screen inputs, and media inputs.
//! - [`DeleteStudioLayout`](mod@delete_studio_layout): Deletes one layout of a virtual studio.
//! - [`DescribeStudioLayouts`](mod@describe_studio_layouts): Returns the layouts of a virtual studio, all or one by ID.
//! - [`ModifyStudioLayout`](mod@modify_studio_layout): Changes a virtual studio layout: background, screen inputs, media inputs, or layer order.
//!
//! ## Playlists (legacy)
//!
//! - [`AddCasterEpisode`](mod@add_caster_episode): Adds one episode, a video source or component with start and end times, to a production studio.
//! - [`AddCasterEpisodeGroup`](mod@add_caster_episode_group): Creates a carousel program from VOD files for a domain, with start time and repeat count.
//! - [`AddCasterEpisodeGroupContent`](mod@add_caster_episode_group_content): Creates a carousel program from a single content string and returns the IDs of its items.
//! - [`AddCasterProgram`](mod@add_caster_program): Sets up the episode list of a production studio, several scheduled episodes in a single call.
//! - [`AddPlaylistItems`](mod@add_playlist_items): Appends items to a playlist of a production studio and tells which of them failed.
//! - [`DeleteCasterEpisode`](mod@delete_caster_episode): Deletes one episode from the list of a production studio.
//! - [`DeleteCasterEpisodeGroup`](mod@delete_caster_episode_group): Deletes an episode list of a production studio with all its episodes.
//! - [`DeleteCasterProgram`](mod@delete_caster_program): Deletes the program list of a production studio, so that it no longer switches by it.
//! - [`DeletePlaylist`](mod@delete_playlist): Deletes a whole playlist with its items.
//! - [`DeletePlaylistItems`](mod@delete_playlist_items): Takes single items out of a playlist.
//! - [`DescribeCasterProgram`](mod@describe_caster_program): Lists the episodes in the episode list of a production studio, filtered by time or status.
//! - [`EditPlaylist`](mod@edit_playlist): Replaces the configuration or the items of a playlist as a whole.
//! - [`ListPlaylist`](mod@list_playlist): Lists the account's playlists with domain, repeat count, and status, or one by ID.
//! - [`ListPlaylistItems`](mod@list_playlist_items): Lists the items of one playlist, all or those with given IDs.
//! - [`ModifyCasterEpisode`](mod@modify_caster_episode): Changes an episode of a production studio; its type must stay as it is.
//! - [`ModifyCasterProgram`](mod@modify_caster_program): Changes episodes in the episode list of a production studio, several in a single call.
//! - [`StartPlaylist`](mod@start_playlist): Starts a playlist from its first item to the last.
//! - [`StopPlaylist`](mod@stop_playlist): Stops a playlist as a whole, with everything on it.
//!
//! ## Stream mixing
//!
//! - [`CreateCustomTemplate`](mod@create_custom_template): Saves a custom template for mixing streams under a name.
//! - [`CreateMixStream`](mod@create_mix_stream): Starts a task that mixes several input streams in one layout.
//! - [`DeleteCustomTemplate`](mod@delete_custom_template): Deletes a custom template for mixing streams; give its name.
//! - [`DeleteMixStream`](mod@delete_mix_stream): Ends a task that mixes several streams into one picture.
//! - [`DescribeMixStreamList`](mod@describe_mix_stream_list): Lists stream mixing tasks, filtered by stream, task ID, or time.
//! - [`GetAllCustomTemplates`](mod@get_all_custom_templates): Returns every custom stream mixing template of a user.
//! - [`GetCustomTemplate`](mod@get_custom_template): Returns one custom stream mixing template, by its name.
//! - [`UpdateMixStream`](mod@update_mix_stream): Changes the input streams or the layout of a stream mixing task.
//!
//! ## Watermarks
//!
//! - [`AddLiveStreamWatermark`](mod@add_live_stream_watermark): Creates a watermark template with picture, size, offset, and transparency, and returns its ID.
//! - [`AddLiveStreamWatermarkRule`](mod@add_live_stream_watermark_rule): Creates a rule that puts a watermark template on a given stream.
//! - [`DeleteLiveStreamWatermark`](mod@delete_live_stream_watermark): Deletes a watermark template; rules can then no longer stamp it on streams.
//! - [`DeleteLiveStreamWatermarkRule`](mod@delete_live_stream_watermark_rule): Deletes a watermark rule; streams pushed from then on carry no mark from it.
//! - [`DescribeLiveStreamWatermarkRules`](mod@describe_live_stream_watermark_rules): Lists the watermark rules of a domain and the streams they apply to.
//! - [`DescribeLiveStreamWatermarks`](mod@describe_live_stream_watermarks): Lists watermark templates, optionally by domain or keyword.
//! - [`DynamicUpdateWaterMarkStreamRule`](mod@dynamic_update_water_mark_stream_rule): Replaces the watermark template of a running stream rule, so that the picture changes during the broadcast.
//! - [`UpdateLiveStreamWatermark`](mod@update_live_stream_watermark): Changes picture, size, offset, or transparency in a watermark template.
//! - [`UpdateLiveStreamWatermarkRule`](mod@update_live_stream_watermark_rule): Changes which watermark template a watermark rule uses, or its description.
//!
//! ## Edge transcoding
//!
//! - [`CreateEdgeTranscodeJob`](mod@create_edge_transcode_job): Creates an edge transcoding job on a cluster, with template, input, and output stream.
//! - [`DeleteEdgeTranscodeJob`](mod@delete_edge_transcode_job): Deletes a transcoding job of an edge cluster.
//! - [`GetEdgeTranscodeJob`](mod@get_edge_transcode_job): Returns status, streams, and template of one edge transcoding job.
//! - [`GetEdgeTranscodeTemplate`](mod@get_edge_transcode_template): Returns codec, resolution, bitrate, and frame rate of an edge transcoding template.
//! - [`ListEdgeTranscodeJob`](mod@list_edge_transcode_job): Lists the edge transcoding jobs on a cluster, filtered by type, status, or keyword.
//! - [`ListEdgeTranscodeTemplate`](mod@list_edge_transcode_template): Lists the edge transcoding templates of a cluster, filtered by type, codec, or keyword.
//! - [`StartEdgeTranscodeJob`](mod@start_edge_transcode_job): Starts a transcoding job that was set up on an edge cluster.
//! - [`StopEdgeTranscodeJob`](mod@stop_edge_transcode_job): Stops an edge transcoding job on a cluster, by its ID.
//! - [`UpdateEdgeTranscodeJob`](mod@update_edge_transcode_job): Changes template, input, or output stream of an edge transcoding job.
//!
//! ## Logs
//!
//! - [`CreateLiveRealTimeLogDelivery`](mod@create_live_real_time_log_delivery): Starts delivering a domain's logs in real time to a Logstore of Simple Log Service.
//! - [`DeleteLiveRealTimeLogLogstore`](mod@delete_live_real_time_log_logstore): Deletes the Logstore that real-time logs of streaming are written to.
//! - [`DeleteLiveRealtimeLogDelivery`](mod@delete_live_realtime_log_delivery): Ends the delivery of real-time logs for domains.
//! - [`DescribeLiveDomainLog`](mod@describe_live_domain_log): Returns the download URLs of a domain's raw access log files.
//! - [`DescribeLiveDomainRealtimeLogDelivery`](mod@describe_live_domain_realtime_log_delivery): Returns the status and the target Logstore of a domain's real-time log delivery.
//! - [`DescribeLivePushProxyLog`](mod@describe_live_push_proxy_log): Returns download URLs of the offline logs about relayed streams.
//! - [`DisableLiveRealtimeLogDelivery`](mod@disable_live_realtime_log_delivery): Pauses real-time log delivery for domains; the configuration stays.
//! - [`EnableLiveRealtimeLogDelivery`](mod@enable_live_realtime_log_delivery): Switches on the real-time log delivery of domains.
//! - [`ListLiveRealtimeLogDelivery`](mod@list_live_realtime_log_delivery): Lists every real-time log delivery of the account, domain by domain with status.
//! - [`ListLiveRealtimeLogDeliveryDomains`](mod@list_live_realtime_log_delivery_domains): Lists all live domains whose logs go to a given Logstore, with their delivery status.
//! - [`ListLiveRealtimeLogDeliveryInfos`](mod@list_live_realtime_log_delivery_infos): Lists the projects and Logstores that receive the account's real-time logs.
//! - [`ModifyLiveRealtimeLogDelivery`](mod@modify_live_realtime_log_delivery): Points the real-time log delivery of a domain to another Logstore.
//!
//! ## Stream monitors
//!
//! - [`CreateLiveStreamMonitor`](mod@create_live_stream_monitor): Creates a stream monitoring session that shows several input streams and watches them.
//! - [`DeleteLiveStreamMonitor`](mod@delete_live_stream_monitor): Deletes a monitoring room, in which several streams are watched side by side.
//! - [`DescribeLiveStreamMonitorList`](mod@describe_live_stream_monitor_list): Lists the stream monitoring sessions created so far, with their status.
//! - [`StartLiveStreamMonitor`](mod@start_live_stream_monitor): Starts watching the streams of a monitoring room.
//! - [`StopLiveStreamMonitor`](mod@stop_live_stream_monitor): Stops the monitoring of streams in a session.
//! - [`UpdateLiveStreamMonitor`](mod@update_live_stream_monitor): Changes the inputs, output template, or callbacks of a stream monitoring session.
//!
//! ## Interactive messaging
//!
//! - [`BatchGetOnlineUsers`](mod@batch_get_online_users): Tells for up to 20 users at once whether they are online.
//! - [`CancelMuteAllGroupUser`](mod@cancel_mute_all_group_user): Lifts the mute on all members of a message group.
//! - [`CancelMuteGroupUser`](mod@cancel_mute_group_user): Lets the listed muted members of a message group speak again.
//! - [`CreateMessageApp`](mod@create_message_app): Creates an interactive messaging app with its settings and returns the app ID.
//! - [`CreateMessageGroup`](mod@create_message_group): Creates a message group in an interactive messaging app and returns its ID.
//! - [`DeleteMessageApp`](mod@delete_message_app): Deletes an interactive messaging app by its ID.
//! - [`GetMessageApp`](mod@get_message_app): Returns the settings and status of an interactive messaging app.
//! - [`GetMessageGroup`](mod@get_message_group): Returns the details of a message group and whether all members are muted.
//! - [`GetMessageToken`](mod@get_message_token): Issues the token with which a client opens a long-lived messaging connection over LWP.
//! - [`JoinMessageGroup`](mod@join_message_group): Makes a user a member of a message group.
//! - [`LeaveMessageGroup`](mod@leave_message_group): Takes a user out of a message group.
//! - [`ListMessage`](mod@list_message): Lists the messages of a message group by type, page by page.
//! - [`ListMessageApp`](mod@list_message_app): Lists all interactive messaging apps of the account, page by page.
//! - [`ListMessageGroup`](mod@list_message_group): Lists the message groups that belong to a given user.
//! - [`ListMessageGroupUser`](mod@list_message_group_user): Lists the members of a message group with the time they joined.
//! - [`ListMessageGroupUserById`](mod@list_message_group_user_by_id): Returns profile and mute state of the given users in a message group.
//! - [`ListMuteGroupUser`](mod@list_mute_group_user): Lists the muted members of a message group.
//! - [`MuteAllGroupUser`](mod@mute_all_group_user): Mutes all members of a message group at once.
//! - [`MuteGroupUser`](mod@mute_group_user): Mutes the given members of a message group.
//! - [`QueryMessageApp`](mod@query_message_app): Finds interactive messaging apps by ID or name.
//! - [`SendLike`](mod@send_like): Adds likes to a message group, which its members are informed of.
//! - [`SendMessageToGroup`](mod@send_message_to_group): Sends a message to all members of a message group.
//! - [`SendMessageToGroupUsers`](mod@send_message_to_group_users): Sends a message to selected members of a message group.
//! - [`UpdateMessageApp`](mod@update_message_app): Changes name, settings, or extension of an interactive messaging app.
//! - [`UpdateMessageGroup`](mod@update_message_group): Changes the extension data of a message group.
//!
//! ## Interactive messaging (new)
//!
//! - [`CheckLiveMessageUsersInGroup`](mod@check_live_message_users_in_group): Tells for each given user whether the user is in an interactive message group.
//! - [`CheckLiveMessageUsersOnline`](mod@check_live_message_users_online): Tells for each given user whether the user is online in an interactive messaging app.
//! - [`CreateLiveMessageApp`](mod@create_live_message_app): Creates an interactive messaging app and returns its ID, key, and signature.
//! - [`CreateLiveMessageGroup`](mod@create_live_message_group): Creates an interactive message group in an app, with creator and administrators.
//! - [`DeleteLiveMessageGroup`](mod@delete_live_message_group): Deletes an interactive message group; its members can no longer exchange messages.
//! - [`DeleteLiveMessageGroupMessage`](mod@delete_live_message_group_message): Withdraws a message that was sent to a group.
//! - [`DeleteLiveMessageUserMessage`](mod@delete_live_message_user_message): Withdraws a message that was sent to a single user.
//! - [`DescribeLiveMessageApp`](mod@describe_live_message_app): Returns the details of an interactive messaging app, such as keys, moderation, and callback.
//! - [`DescribeLiveMessageGroup`](mod@describe_live_message_group): Returns the details of an interactive message group: creator, administrators, online users, and message counts.
//! - [`DescribeLiveMessageGroupBand`](mod@describe_live_message_group_band): Returns who is muted in an interactive message group and whether everyone is.
//! - [`KickLiveMessageGroupUser`](mod@kick_live_message_group_user): Throws users out of an interactive message group.
//! - [`ListLiveMessageApps`](mod@list_live_message_apps): Lists the account's interactive messaging apps, continued with a page token.
//! - [`ListLiveMessageGroupByPage`](mod@list_live_message_group_by_page): Lists an app's interactive message groups by page number, with a total count.
//! - [`ListLiveMessageGroupMessages`](mod@list_live_message_group_messages): Lists the messages sent in an interactive message group, by type and time.
//! - [`ListLiveMessageGroupUsers`](mod@list_live_message_group_users): Lists the users in an interactive message group, continued with a page token.
//! - [`ListLiveMessageGroups`](mod@list_live_message_groups): Lists an app's interactive message groups, continued with a page token instead of page numbers.
//! - [`ModifyLiveMessageAppAudit`](mod@modify_live_message_app_audit): Changes the content moderation type and URL of an interactive messaging app.
//! - [`ModifyLiveMessageAppCallback`](mod@modify_live_message_app_callback): Changes the URL that receives an interactive messaging app's event callbacks.
//! - [`ModifyLiveMessageAppDisable`](mod@modify_live_message_app_disable): Disables an interactive messaging app or enables it again.
//! - [`ModifyLiveMessageGroup`](mod@modify_live_message_group): Changes the administrators or the information of an interactive message group.
//! - [`ModifyLiveMessageGroupBand`](mod@modify_live_message_group_band): Sets whom an interactive message group mutes: everyone, with exceptions, or given users.
//! - [`ModifyLiveMessageUserInfo`](mod@modify_live_message_user_info): Changes a user's information and tells for each group whether that succeeded.
//! - [`SendLiveMessageGroup`](mod@send_live_message_group): Sends a message to everybody in an interactive message group.
//! - [`SendLiveMessageUser`](mod@send_live_message_user): Sends a message to one user of interactive messaging.
//!
//! ## Interactive channels
//!
//! - [`CreateRoomRealTimeStreamAddress`](mod@create_room_real_time_stream_address): Returns the RTMP address with which a user pushes a stream into a channel.
//! - [`DeleteChannel`](mod@delete_channel): Deletes a channel by its ID.
//! - [`DescribeChannelParticipants`](mod@describe_channel_participants): Lists, page by page, the user IDs currently online in a channel.
//! - [`DescribeChannelUsers`](mod@describe_channel_users): Returns the online users of a channel, split into interactive users and viewers.
//! - [`RemoveTerminals`](mod@remove_terminals): Kicks the given terminal users out of a channel and reports a result for each.
//!
//! ## Channel stream relay
//!
//! - [`StartLiveMPUTask`](mod@start_live_mpu_task): Creates a task that mixes or relays streams of a real-time channel to a push address.
//! - [`StopLiveMPUTask`](mod@stop_live_mpu_task): Stops a mixed-stream relay task, addressed by its ID.
//! - [`UpdateLiveMPUTask`](mod@update_live_mpu_task): Changes a mixed-stream relay task, such as its output URLs or transcoding parameters.
//!
//! ## Event subscriptions
//!
//! - [`CreateEventSub`](mod@create_event_sub): Subscribes a callback URL to events of a channel, optionally for chosen users only.
//! - [`DeleteEventSub`](mod@delete_event_sub): Deletes the callback subscription for messages of rooms; nothing more is reported.
//! - [`ListEventSub`](mod@list_event_sub): Lists the event subscriptions of an app with channels and callback URLs.
//! - [`ListEventSubEvent`](mod@list_event_sub_event): Lists the callbacks sent for an event subscription, with data, cost, and result code.
//! - [`UpdateEventSub`](mod@update_event_sub): Changes channel, users, events, or callback URL of an event subscription.
//!
//! ## Interaction quality
//!
//! - [`DescribeLiveInteractionMetricData`](mod@describe_live_interaction_metric_data): Returns data points of one interactive streaming metric, optionally by system and terminal type.
//!
//! ## Speech transcription and translation
//!
//! - [`CreateRtcAsrTask`](mod@create_rtc_asr_task): Starts a real-time subtitle task that transcribes an audio stream, optionally with translation.
//! - [`DeleteRtcAsrTask`](mod@delete_rtc_asr_task): Ends a task that turns speech of a channel into text or translates it.
//! - [`QueryRtcAsrTasks`](mod@query_rtc_asr_tasks): Returns the status of real-time speech transcription and translation tasks, by task ID.
//! - [`StopRtcAsrTask`](mod@stop_rtc_asr_task): Ends a real-time subtitle task, addressed by its ID.
//!
//! ## Live subtitles
//!
//! - [`AddLiveAIProduceRules`](mod@add_live_ai_produce_rules): Creates a subtitle rule that applies a subtitle template to the streams of a domain and app.
//! - [`AddLiveAISubtitle`](mod@add_live_ai_subtitle): Creates a subtitle template: source and target language, font, colors, position, and lines.
//! - [`DeleteLiveAIProduceRules`](mod@delete_live_ai_produce_rules): Deletes a rule by which live subtitles are added to streams.
//! - [`DeleteLiveAISubtitle`](mod@delete_live_ai_subtitle): Deletes a template for live subtitles.
//! - [`DescribeLiveAIProduceRules`](mod@describe_live_ai_produce_rules): Lists subtitle rules, filtered by domain, app, suffix, or rule ID.
//! - [`DescribeLiveAISubtitle`](mod@describe_live_ai_subtitle): Lists subtitle templates with their languages, fonts, and colors.
//! - [`UpdateLiveAIProduceRules`](mod@update_live_ai_produce_rules): Changes a subtitle rule, such as which subtitle template it applies.
//! - [`UpdateLiveAISubtitle`](mod@update_live_ai_subtitle): Changes languages, font, colors, or position in a subtitle template.
//!
//! ## EdgeScript staging
//!
//! - [`DeleteLiveSpecificStagingConfig`](mod@delete_live_specific_staging_config): Deletes one configuration of a domain from the staging environment, by its ID.
//! - [`DescribeLiveDomainStagingConfig`](mod@describe_live_domain_staging_config): Returns a domain's function configurations in the staging environment.
//! - [`PublishLiveStagingConfigToProduction`](mod@publish_live_staging_config_to_production): Takes a domain's function configuration from staging into production.
//! - [`RollbackLiveStagingConfig`](mod@rollback_live_staging_config): Discards the configuration in the staging environment of a domain.
//! - [`SetLiveDomainStagingConfig`](mod@set_live_domain_staging_config): Sets or changes function configurations of a domain in the staging environment only.
//!
//! ## Tags
//!
//! - [`TagLiveResources`](mod@tag_live_resources): Puts tags on ApsaraVideo Live resources such as domains.
//! - [`UnTagLiveResources`](mod@un_tag_live_resources): Takes the given tags, or all of them, off ApsaraVideo Live resources.
//!
//! ## Diagnostic tools
//!
//! - [`DescribeLiveIpInfo`](mod@describe_live_ip_info): Checks whether an IP address belongs to a CDN node, and gives its carrier and region.
//! - [`DescribeLiveStreamAuthChecking`](mod@describe_live_stream_auth_checking): Checks a stream URL against the URL authentication of its domain.
//!
//! ## Others
//!
//! - [`AddLiveMessageGroupBand`](mod@add_live_message_group_band): Mutes the given users in an interactive message group, so that they cannot send messages.
//! - [`BanLiveMessageGroup`](mod@ban_live_message_group): Mutes a whole message group except for the users named.
//! - [`ChangeLiveDomainResourceGroup`](mod@change_live_domain_resource_group): Moves a streaming domain into a different resource group.
//! - [`CreateLiveAIStudio`](mod@create_live_ai_studio): Creates a virtual studio template with background, media layer, and matting layout.
//! - [`CreateLivePullToPush`](mod@create_live_pull_to_push): Creates a task that pulls live or VOD sources and pushes them to a destination URL.
//! - [`CreateRtcMPUEventSub`](mod@create_rtc_mpu_event_sub): Subscribes a callback URL to events of mixed-stream relay tasks in the given channels.
//! - [`CreateRTCWhipStreamAddress`](mod@create_rtc_whip_stream_address): Creates the WHIP address with which a user publishes a stream to an RTC channel.
//! - [`DeleteLiveAIStudio`](mod@delete_live_ai_studio): Deletes an AI studio, given by its ID.
//! - [`DeleteLivePullToPush`](mod@delete_live_pull_to_push): Deletes a task that pulls a stream and pushes it on to another address.
//! - [`DeleteRtcMPUEventSub`](mod@delete_rtc_mpu_event_sub): Deletes a subscription to events of mixed-stream relays, so that nothing more is reported.
//! - [`DescribeDomainWithIntegrity`](mod@describe_domain_with_integrity): Returns rows of domain data in a time range for a given integrity value.
//! - [`DescribeLiveAIStudio`](mod@describe_live_ai_studio): Lists virtual studio templates, by studio ID or name.
//! - [`DescribeLiveDomainMultiStreamConfig`](mod@describe_live_domain_multi_stream_config): Returns the multi-stream configuration of a domain.
//! - [`DescribeLivePullToPush`](mod@describe_live_pull_to_push): Returns the details of one pull-to-push task.
//! - [`DescribeLivePullToPushList`](mod@describe_live_pull_to_push_list): Lists pull-to-push tasks in a region, filtered by name or destination URL.
//! - [`DescribeLiveRealtimeLogAuthorized`](mod@describe_live_realtime_log_authorized): Tells whether the account has authorized real-time log delivery.
//! - [`DescribeLiveRecordNotifyRecords`](mod@describe_live_record_notify_records): Lists recording callbacks already sent for a domain, with content and result.
//! - [`DescribeLiveUserBillPrediction`](mod@describe_live_user_bill_prediction): Returns predicted bill values for the account, per area and time.
//! - [`DescribeLiveUserStreamMetricData`](mod@describe_live_user_stream_metric_data): Returns stream metrics of the account page by page, by domain, app, stream, or protocol.
//! - [`DescribeLiveVerifyContent`](mod@describe_live_verify_content): Returns the text that proves ownership of a domain in a verification.
//! - [`DescribeRtcCloudRecordingFiles`](mod@describe_rtc_cloud_recording_files): Returns the files that an RTC cloud recording task has produced.
//! - [`DescribeRtcMPUEventSub`](mod@describe_rtc_mpu_event_sub): Returns an app's event subscription for mixed-stream relay.
//! - [`DescribeRTSNativeSDKFirstFrameCost`](mod@describe_rts_native_sdk_first_frame_cost): Breaks down the time to the first frame in RTS native SDK playback into its phases.
//! - [`DescribeRTSNativeSDKFirstFrameDelay`](mod@describe_rts_native_sdk_first_frame_delay): Returns the average delay until the first frame in RTS native SDK playback.
//! - [`DescribeRTSNativeSDKPlayFailStatus`](mod@describe_rts_native_sdk_play_fail_status): Returns why RTS native SDK playback failed, as counts per status code.
//! - [`DescribeRTSNativeSDKPlayTime`](mod@describe_rts_native_sdk_play_time): Returns how long RTS native SDK clients played and how long they stalled.
//! - [`DescribeRTSNativeSDKVvData`](mod@describe_rts_native_sdk_vv_data): Returns how many playbacks RTS native SDK clients began and how many succeeded.
//! - [`DescribeToutiaoLivePlay`](mod@describe_toutiao_live_play): Returns bandwidth and play counts of a stream per CDN, for Toutiao.
//! - [`DescribeToutiaoLivePublish`](mod@describe_toutiao_live_publish): Returns frame rate, bitrate, and loss of a pushed stream per CDN, for Toutiao.
//! - [`DescribeUpBpsPeakData`](mod@describe_up_bps_peak_data): Returns the peak upstream bandwidth and when it was reached, optionally by domain.
//! - [`DescribeUpBpsPeakOfLine`](mod@describe_up_bps_peak_of_line): Returns the peak upstream bandwidth on one line and when it was reached.
//! - [`DescribeUpPeakPublishStreamData`](mod@describe_up_peak_publish_stream_data): Returns the peak number of streams pushed at once and when it was reached.
//! - [`ListRTCLiveRooms`](mod@list_rtc_live_rooms): Lists the live rooms of an RTC app, page by page.
//! - [`ListRtcMPUEventSubRecord`](mod@list_rtc_mpu_event_sub_record): Lists the callbacks sent for a mixed-stream relay subscription, with HTTP codes.
//! - [`ListRtcMPUTaskDetail`](mod@list_rtc_mpu_task_detail): Lists mixed-stream relay tasks of an app with all their parameters.
//! - [`ModifyLiveAIStudio`](mod@modify_live_ai_studio): Changes background, media layer, or matting of a virtual studio template.
//! - [`QueryLiveDomainMultiStreamList`](mod@query_live_domain_multi_stream_list): Lists multi-stream pushes on a domain in a time range, optionally for one stream.
//! - [`RecoverLiveMessageDeletedGroup`](mod@recover_live_message_deleted_group): Brings a deleted message group back.
//! - [`RemoveLiveMessageGroupBand`](mod@remove_live_message_group_band): Unmutes the given users in an interactive message group.
//! - [`RestartLivePullToPush`](mod@restart_live_pull_to_push): Starts a pull-to-push task again, addressed by its ID.
//! - [`SetLiveDomainMultiStreamConfig`](mod@set_live_domain_multi_stream_config): Switches the multi-stream feature of a domain on or off.
//! - [`SetLiveDomainMultiStreamMaster`](mod@set_live_domain_multi_stream_master): Makes one upstream of a multi-stream push the master, by its sequence number.
//! - [`SetLiveDomainMultiStreamOptimalMode`](mod@set_live_domain_multi_stream_optimal_mode): Sets the optimal mode for a multi-stream push of a domain.
//! - [`SetLiveMpuTaskSei`](mod@set_live_mpu_task_sei): Sets custom SEI on a mixed-stream relay task.
//! - [`SetShowListBackground`](mod@set_show_list_background): Sets the background material that a production studio's playlist shows.
//! - [`StartRtcCloudRecording`](mod@start_rtc_cloud_recording): Starts recording the subscribed streams of a real-time channel in the cloud.
//! - [`StopLivePullToPush`](mod@stop_live_pull_to_push): Stops a pull-to-push task, addressed by its ID.
//! - [`StopRtcCloudRecording`](mod@stop_rtc_cloud_recording): Ends an RTC cloud recording task, addressed by its ID.
//! - [`UnbanLiveMessageGroup`](mod@unban_live_message_group): Lifts the mute of an entire message group.
//! - [`UpdateCasterResourceGroup`](mod@update_caster_resource_group): Moves a production studio to another resource group.
//! - [`UpdateCustomLiveStreamTranscode`](mod@update_custom_live_stream_transcode): Changes a custom transcoding configuration of an app, such as size or bitrate.
//! - [`UpdateLivePullToPush`](mod@update_live_pull_to_push): Changes a pull-to-push task, such as its times, sources, or repeat count.
//! - [`UpdateLiveStreamTranscode`](mod@update_live_stream_transcode): Changes a standard transcoding template of an app, such as encryption or triggering.
//! - [`UpdateRtcCloudRecording`](mod@update_rtc_cloud_recording): Changes whom a running RTC cloud recording subscribes to, or its mixing layout.
//! - [`UpdateRtcMPUEventSub`](mod@update_rtc_mpu_event_sub): Changes channels or callback URL of a mixed-stream relay event subscription.
//! - [`UpdateRtsLiveStreamTranscode`](mod@update_rts_live_stream_transcode): Changes a custom RTS transcoding template, such as size, bitrate, or audio settings.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_caster_component;
pub mod add_caster_episode;
pub mod add_caster_episode_group;
pub mod add_caster_episode_group_content;
pub mod add_caster_layout;
pub mod add_caster_program;
pub mod add_caster_video_resource;
pub mod add_custom_live_stream_transcode;
pub mod add_live_ai_produce_rules;
pub mod add_live_ai_subtitle;
pub mod add_live_app_record_config;
pub mod add_live_app_snapshot_config;
pub mod add_live_audio_audit_config;
pub mod add_live_audio_audit_notify_config;
pub mod add_live_center_transfer;
pub mod add_live_detect_notify_config;
pub mod add_live_domain;
pub mod add_live_domain_mapping;
pub mod add_live_domain_play_mapping;
pub mod add_live_message_group_band;
pub mod add_live_package_config;
pub mod add_live_pull_stream_info_config;
pub mod add_live_record_notify_config;
pub mod add_live_record_vod_config;
pub mod add_live_snapshot_detect_porn_config;
pub mod add_live_snapshot_notify_config;
pub mod add_live_stream_merge;
pub mod add_live_stream_transcode;
pub mod add_live_stream_watermark;
pub mod add_live_stream_watermark_rule;
pub mod add_playlist_items;
pub mod add_rts_live_stream_transcode;
pub mod add_show_into_show_list;
pub mod add_studio_layout;
pub mod add_trancode_sei;
pub mod ban_live_message_group;
pub mod batch_delete_live_domain_configs;
pub mod batch_get_online_users;
pub mod batch_set_live_domain_configs;
pub mod cancel_mute_all_group_user;
pub mod cancel_mute_group_user;
pub mod change_live_domain_resource_group;
pub mod check_live_message_users_in_group;
pub mod check_live_message_users_online;
pub mod close_live_shift;
pub mod copy_caster;
pub mod copy_caster_scene_config;
pub mod create_caster;
pub mod create_custom_template;
pub mod create_edge_transcode_job;
pub mod create_event_sub;
pub mod create_live_ai_studio;
pub mod create_live_delay_config;
pub mod create_live_message_app;
pub mod create_live_message_group;
pub mod create_live_private_line;
pub mod create_live_pull_to_push;
pub mod create_live_real_time_log_delivery;
pub mod create_live_stream_monitor;
pub mod create_live_stream_record_index_files;
pub mod create_message_app;
pub mod create_message_group;
pub mod create_mix_stream;
pub mod create_room_real_time_stream_address;
pub mod create_rtc_asr_task;
pub mod create_rtc_mpu_event_sub;
pub mod create_rtc_whip_stream_address;
pub mod delete_caster;
pub mod delete_caster_component;
pub mod delete_caster_episode;
pub mod delete_caster_episode_group;
pub mod delete_caster_layout;
pub mod delete_caster_program;
pub mod delete_caster_scene_config;
pub mod delete_caster_video_resource;
pub mod delete_channel;
pub mod delete_custom_template;
pub mod delete_edge_transcode_job;
pub mod delete_event_sub;
pub mod delete_live_ai_produce_rules;
pub mod delete_live_ai_studio;
pub mod delete_live_ai_subtitle;
pub mod delete_live_app_record_config;
pub mod delete_live_app_snapshot_config;
pub mod delete_live_audio_audit_config;
pub mod delete_live_audio_audit_notify_config;
pub mod delete_live_center_transfer;
pub mod delete_live_delay_config;
pub mod delete_live_detect_notify_config;
pub mod delete_live_domain;
pub mod delete_live_domain_mapping;
pub mod delete_live_domain_play_mapping;
pub mod delete_live_edge_transfer;
pub mod delete_live_lazy_pull_stream_info_config;
pub mod delete_live_message_group;
pub mod delete_live_message_group_message;
pub mod delete_live_message_user_message;
pub mod delete_live_package_config;
pub mod delete_live_private_line;
pub mod delete_live_pull_stream_info_config;
pub mod delete_live_pull_to_push;
pub mod delete_live_real_time_log_logstore;
pub mod delete_live_realtime_log_delivery;
pub mod delete_live_record_notify_config;
pub mod delete_live_record_vod_config;
pub mod delete_live_snapshot_detect_porn_config;
pub mod delete_live_snapshot_notify_config;
pub mod delete_live_specific_staging_config;
pub mod delete_live_stream_block;
pub mod delete_live_stream_merge;
pub mod delete_live_stream_monitor;
pub mod delete_live_stream_record_index_files;
pub mod delete_live_stream_transcode;
pub mod delete_live_stream_watermark;
pub mod delete_live_stream_watermark_rule;
pub mod delete_live_streams_notify_url_config;
pub mod delete_message_app;
pub mod delete_mix_stream;
pub mod delete_playlist;
pub mod delete_playlist_items;
pub mod delete_rtc_asr_task;
pub mod delete_rtc_mpu_event_sub;
pub mod delete_snapshot_callback_auth;
pub mod delete_snapshot_files;
pub mod delete_studio_layout;
pub mod describe_auto_show_list_tasks;
pub mod describe_caster_channels;
pub mod describe_caster_components;
pub mod describe_caster_config;
pub mod describe_caster_layouts;
pub mod describe_caster_program;
pub mod describe_caster_scene_audio;
pub mod describe_caster_scenes;
pub mod describe_caster_stream_url;
pub mod describe_caster_video_resources;
pub mod describe_casters;
pub mod describe_channel_participants;
pub mod describe_channel_users;
pub mod describe_domain_usage_data;
pub mod describe_domain_with_integrity;
pub mod describe_live_ai_produce_rules;
pub mod describe_live_ai_studio;
pub mod describe_live_ai_subtitle;
pub mod describe_live_audio_audit_config;
pub mod describe_live_audio_audit_notify_config;
pub mod describe_live_center_stream_rate_data;
pub mod describe_live_center_transfer;
pub mod describe_live_certificate_detail;
pub mod describe_live_certificate_list;
pub mod describe_live_delay_config;
pub mod describe_live_delayed_streaming_usage;
pub mod describe_live_detect_notify_config;
pub mod describe_live_detect_porn_data;
pub mod describe_live_domain_bps_data;
pub mod describe_live_domain_bps_data_by_layer;
pub mod describe_live_domain_by_certificate;
pub mod describe_live_domain_certificate_info;
pub mod describe_live_domain_configs;
pub mod describe_live_domain_detail;
pub mod describe_live_domain_frame_rate_and_bit_rate_data;
pub mod describe_live_domain_limit;
pub mod describe_live_domain_log;
pub mod describe_live_domain_mapping;
pub mod describe_live_domain_monitoring_usage_data;
pub mod describe_live_domain_multi_stream_config;
pub mod describe_live_domain_online_user_num;
pub mod describe_live_domain_publish_error_code;
pub mod describe_live_domain_push_bps_data;
pub mod describe_live_domain_push_traffic_data;
pub mod describe_live_domain_pv_uv_data;
pub mod describe_live_domain_real_time_bps_data;
pub mod describe_live_domain_real_time_http_code_data;
pub mod describe_live_domain_real_time_traffic_data;
pub mod describe_live_domain_realtime_log_delivery;
pub mod describe_live_domain_record_usage_data;
pub mod describe_live_domain_snapshot_data;
pub mod describe_live_domain_staging_config;
pub mod describe_live_domain_stream_transcode_data;
pub mod describe_live_domain_time_shift_data;
pub mod describe_live_domain_traffic_data;
pub mod describe_live_drm_usage_data;
pub mod describe_live_edge_transfer;
pub mod describe_live_grtn_duration;
pub mod describe_live_https_domain_list;
pub mod describe_live_interaction_metric_data;
pub mod describe_live_ip_info;
pub mod describe_live_lazy_pull_stream_config;
pub mod describe_live_message_app;
pub mod describe_live_message_group;
pub mod describe_live_message_group_band;
pub mod describe_live_package_config;
pub mod describe_live_private_line_areas;
pub mod describe_live_private_line_avail_ga;
pub mod describe_live_producer_usage_data;
pub mod describe_live_pull_stream_config;
pub mod describe_live_pull_to_push;
pub mod describe_live_pull_to_push_list;
pub mod describe_live_push_proxy_log;
pub mod describe_live_push_proxy_usage_data;
pub mod describe_live_realtime_delivery_acc;
pub mod describe_live_realtime_log_authorized;
pub mod describe_live_record_config;
pub mod describe_live_record_notify_config;
pub mod describe_live_record_notify_records;
pub mod describe_live_record_vod_configs;
pub mod describe_live_shift_configs;
pub mod describe_live_snapshot_config;
pub mod describe_live_snapshot_detect_porn_config;
pub mod describe_live_snapshot_notify_config;
pub mod describe_live_stream_auth_checking;
pub mod describe_live_stream_bit_rate_data;
pub mod describe_live_stream_count;
pub mod describe_live_stream_delay_config;
pub mod describe_live_stream_detail_frame_rate_and_bit_rate_data;
pub mod describe_live_stream_history_user_num;
pub mod describe_live_stream_merge;
pub mod describe_live_stream_metric_detail_data;
pub mod describe_live_stream_monitor_list;
pub mod describe_live_stream_preload_tasks;
pub mod describe_live_stream_push_metric_detail_data;
pub mod describe_live_stream_record_content;
pub mod describe_live_stream_record_index_file;
pub mod describe_live_stream_record_index_files;
pub mod describe_live_stream_snapshot_info;
pub mod describe_live_stream_state;
pub mod describe_live_stream_transcode_info;
pub mod describe_live_stream_transcode_metric_data;
pub mod describe_live_stream_transcode_stream_num;
pub mod describe_live_stream_watermark_rules;
pub mod describe_live_stream_watermarks;
pub mod describe_live_streams_block_list;
pub mod describe_live_streams_control_history;
pub mod describe_live_streams_notify_records;
pub mod describe_live_streams_notify_url_config;
pub mod describe_live_streams_online_list;
pub mod describe_live_streams_publish_list;
pub mod describe_live_streams_total_count;
pub mod describe_live_top_domains_by_flow;
pub mod describe_live_up_video_audio_info;
pub mod describe_live_user_bill_prediction;
pub mod describe_live_user_domains;
pub mod describe_live_user_stream_metric_data;
pub mod describe_live_user_tags;
pub mod describe_live_verify_content;
pub mod describe_meter_live_bypass_duration;
pub mod describe_mix_stream_list;
pub mod describe_rtc_cloud_recording_files;
pub mod describe_rtc_mpu_event_sub;
pub mod describe_rts_native_sdk_first_frame_cost;
pub mod describe_rts_native_sdk_first_frame_delay;
pub mod describe_rts_native_sdk_play_fail_status;
pub mod describe_rts_native_sdk_play_time;
pub mod describe_rts_native_sdk_vv_data;
pub mod describe_show_list;
pub mod describe_stream_location_block;
pub mod describe_studio_layouts;
pub mod describe_toutiao_live_play;
pub mod describe_toutiao_live_publish;
pub mod describe_up_bps_peak_data;
pub mod describe_up_bps_peak_of_line;
pub mod describe_up_peak_publish_stream_data;
pub mod disable_live_realtime_log_delivery;
pub mod dynamic_update_water_mark_stream_rule;
pub mod edit_playlist;
pub mod edit_show_and_replace;
pub mod effect_caster_urgent;
pub mod effect_caster_video_resource;
pub mod enable_live_realtime_log_delivery;
pub mod forbid_live_stream;
pub mod get_all_custom_templates;
pub mod get_custom_template;
pub mod get_edge_transcode_job;
pub mod get_edge_transcode_template;
pub mod get_editing_job_info;
pub mod get_message_app;
pub mod get_message_group;
pub mod get_message_token;
pub mod hot_live_rtc_stream;
pub mod initialize_auto_show_list_task;
pub mod join_message_group;
pub mod kick_live_message_group_user;
pub mod leave_message_group;
pub mod list_edge_transcode_job;
pub mod list_edge_transcode_template;
pub mod list_event_sub;
pub mod list_event_sub_event;
pub mod list_live_delay_config;
pub mod list_live_message_apps;
pub mod list_live_message_group_by_page;
pub mod list_live_message_group_messages;
pub mod list_live_message_group_users;
pub mod list_live_message_groups;
pub mod list_live_realtime_log_delivery;
pub mod list_live_realtime_log_delivery_domains;
pub mod list_live_realtime_log_delivery_infos;
pub mod list_message;
pub mod list_message_app;
pub mod list_message_group;
pub mod list_message_group_user;
pub mod list_message_group_user_by_id;
pub mod list_mute_group_user;
pub mod list_playlist;
pub mod list_playlist_items;
pub mod list_rtc_live_rooms;
pub mod list_rtc_mpu_event_sub_record;
pub mod list_rtc_mpu_task_detail;
pub mod modify_caster_component;
pub mod modify_caster_episode;
pub mod modify_caster_layout;
pub mod modify_caster_program;
pub mod modify_caster_video_resource;
pub mod modify_live_ai_studio;
pub mod modify_live_domain_schdm_by_property;
pub mod modify_live_message_app_audit;
pub mod modify_live_message_app_callback;
pub mod modify_live_message_app_disable;
pub mod modify_live_message_group;
pub mod modify_live_message_group_band;
pub mod modify_live_message_user_info;
pub mod modify_live_realtime_log_delivery;
pub mod modify_show_list;
pub mod modify_studio_layout;
pub mod mute_all_group_user;
pub mod mute_group_user;
pub mod open_live_shift;
pub mod play_choosen_show;
pub mod publish_live_staging_config_to_production;
pub mod query_live_domain_multi_stream_list;
pub mod query_message_app;
pub mod query_rtc_asr_tasks;
pub mod query_snapshot_callback_auth;
pub mod real_time_record_command;
pub mod recover_live_message_deleted_group;
pub mod remove_live_message_group_band;
pub mod remove_show_from_show_list;
pub mod remove_terminals;
pub mod restart_caster;
pub mod restart_live_pull_to_push;
pub mod resume_live_stream;
pub mod rollback_live_staging_config;
pub mod send_like;
pub mod send_live_message_group;
pub mod send_live_message_user;
pub mod send_message_to_group;
pub mod send_message_to_group_users;
pub mod set_caster_channel;
pub mod set_caster_config;
pub mod set_caster_scene_config;
pub mod set_live_domain_certificate;
pub mod set_live_domain_multi_stream_config;
pub mod set_live_domain_multi_stream_master;
pub mod set_live_domain_multi_stream_optimal_mode;
pub mod set_live_domain_staging_config;
pub mod set_live_edge_transfer;
pub mod set_live_lazy_pull_stream_info_config;
pub mod set_live_mpu_task_sei;
pub mod set_live_stream_block;
pub mod set_live_stream_delay_config;
pub mod set_live_stream_preload_tasks;
pub mod set_live_streams_notify_url_config;
pub mod set_show_list_background;
pub mod set_snapshot_callback_auth;
pub mod start_caster;
pub mod start_caster_scene;
pub mod start_edge_transcode_job;
pub mod start_live_domain;
pub mod start_live_mpu_task;
pub mod start_live_stream_monitor;
pub mod start_playlist;
pub mod start_rtc_cloud_recording;
pub mod stop_caster;
pub mod stop_caster_scene;
pub mod stop_edge_transcode_job;
pub mod stop_live_domain;
pub mod stop_live_mpu_task;
pub mod stop_live_pull_to_push;
pub mod stop_live_stream_monitor;
pub mod stop_playlist;
pub mod stop_rtc_asr_task;
pub mod stop_rtc_cloud_recording;
pub mod tag_live_resources;
pub mod un_tag_live_resources;
pub mod unban_live_message_group;
pub mod update_caster_resource_group;
pub mod update_caster_scene_audio;
pub mod update_caster_scene_config;
pub mod update_custom_live_stream_transcode;
pub mod update_edge_transcode_job;
pub mod update_event_sub;
pub mod update_live_ai_produce_rules;
pub mod update_live_ai_subtitle;
pub mod update_live_app_record_config;
pub mod update_live_app_snapshot_config;
pub mod update_live_audio_audit_config;
pub mod update_live_audio_audit_notify_config;
pub mod update_live_center_transfer;
pub mod update_live_delay_config;
pub mod update_live_detect_notify_config;
pub mod update_live_mpu_task;
pub mod update_live_package_config;
pub mod update_live_pull_stream_info_config;
pub mod update_live_pull_to_push;
pub mod update_live_record_notify_config;
pub mod update_live_record_vod_config;
pub mod update_live_snapshot_detect_porn_config;
pub mod update_live_snapshot_notify_config;
pub mod update_live_stream_monitor;
pub mod update_live_stream_transcode;
pub mod update_live_stream_watermark;
pub mod update_live_stream_watermark_rule;
pub mod update_message_app;
pub mod update_message_group;
pub mod update_mix_stream;
pub mod update_rtc_cloud_recording;
pub mod update_rtc_mpu_event_sub;
pub mod update_rts_live_stream_transcode;
pub mod verify_live_domain_owner;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_caster_component::{AddCasterComponentError, AddCasterComponentRequest, AddCasterComponentResponse},
    add_caster_episode::{AddCasterEpisodeError, AddCasterEpisodeRequest, AddCasterEpisodeResponse},
    add_caster_episode_group::{AddCasterEpisodeGroupError, AddCasterEpisodeGroupRequest, AddCasterEpisodeGroupResponse},
    add_caster_episode_group_content::{AddCasterEpisodeGroupContentError, AddCasterEpisodeGroupContentRequest, AddCasterEpisodeGroupContentResponse},
    add_caster_layout::{AddCasterLayoutError, AddCasterLayoutRequest, AddCasterLayoutResponse},
    add_caster_program::{AddCasterProgramError, AddCasterProgramRequest, AddCasterProgramResponse},
    add_caster_video_resource::{AddCasterVideoResourceError, AddCasterVideoResourceRequest, AddCasterVideoResourceResponse},
    add_custom_live_stream_transcode::{AddCustomLiveStreamTranscodeError, AddCustomLiveStreamTranscodeRequest, AddCustomLiveStreamTranscodeResponse},
    add_live_ai_produce_rules::{AddLiveAIProduceRulesError, AddLiveAIProduceRulesRequest, AddLiveAIProduceRulesResponse},
    add_live_ai_subtitle::{AddLiveAISubtitleError, AddLiveAISubtitleRequest, AddLiveAISubtitleResponse},
    add_live_app_record_config::{AddLiveAppRecordConfigError, AddLiveAppRecordConfigRequest, AddLiveAppRecordConfigResponse},
    add_live_app_snapshot_config::{AddLiveAppSnapshotConfigError, AddLiveAppSnapshotConfigRequest, AddLiveAppSnapshotConfigResponse},
    add_live_audio_audit_config::{AddLiveAudioAuditConfigError, AddLiveAudioAuditConfigRequest, AddLiveAudioAuditConfigResponse},
    add_live_audio_audit_notify_config::{AddLiveAudioAuditNotifyConfigError, AddLiveAudioAuditNotifyConfigRequest, AddLiveAudioAuditNotifyConfigResponse},
    add_live_center_transfer::{AddLiveCenterTransferError, AddLiveCenterTransferRequest, AddLiveCenterTransferResponse},
    add_live_detect_notify_config::{AddLiveDetectNotifyConfigError, AddLiveDetectNotifyConfigRequest, AddLiveDetectNotifyConfigResponse},
    add_live_domain::{AddLiveDomainError, AddLiveDomainRequest, AddLiveDomainResponse},
    add_live_domain_mapping::{AddLiveDomainMappingError, AddLiveDomainMappingRequest, AddLiveDomainMappingResponse},
    add_live_domain_play_mapping::{AddLiveDomainPlayMappingError, AddLiveDomainPlayMappingRequest, AddLiveDomainPlayMappingResponse},
    add_live_message_group_band::{AddLiveMessageGroupBandRequest, AddLiveMessageGroupBandResponse},
    add_live_package_config::{AddLivePackageConfigError, AddLivePackageConfigRequest, AddLivePackageConfigResponse},
    add_live_pull_stream_info_config::{AddLivePullStreamInfoConfigError, AddLivePullStreamInfoConfigRequest, AddLivePullStreamInfoConfigResponse},
    add_live_record_notify_config::{AddLiveRecordNotifyConfigError, AddLiveRecordNotifyConfigRequest, AddLiveRecordNotifyConfigResponse},
    add_live_record_vod_config::{AddLiveRecordVodConfigError, AddLiveRecordVodConfigRequest, AddLiveRecordVodConfigResponse},
    add_live_snapshot_detect_porn_config::{AddLiveSnapshotDetectPornConfigError, AddLiveSnapshotDetectPornConfigRequest, AddLiveSnapshotDetectPornConfigResponse},
    add_live_snapshot_notify_config::{AddLiveSnapshotNotifyConfigError, AddLiveSnapshotNotifyConfigRequest, AddLiveSnapshotNotifyConfigResponse},
    add_live_stream_merge::{AddLiveStreamMergeError, AddLiveStreamMergeRequest, AddLiveStreamMergeResponse},
    add_live_stream_transcode::{AddLiveStreamTranscodeError, AddLiveStreamTranscodeRequest, AddLiveStreamTranscodeResponse},
    add_live_stream_watermark::{AddLiveStreamWatermarkError, AddLiveStreamWatermarkRequest, AddLiveStreamWatermarkResponse},
    add_live_stream_watermark_rule::{AddLiveStreamWatermarkRuleError, AddLiveStreamWatermarkRuleRequest, AddLiveStreamWatermarkRuleResponse},
    add_playlist_items::{AddPlaylistItemsError, AddPlaylistItemsRequest, AddPlaylistItemsResponse},
    add_rts_live_stream_transcode::{AddRtsLiveStreamTranscodeError, AddRtsLiveStreamTranscodeRequest, AddRtsLiveStreamTranscodeResponse},
    add_show_into_show_list::{AddShowIntoShowListError, AddShowIntoShowListRequest, AddShowIntoShowListResponse},
    add_studio_layout::{AddStudioLayoutError, AddStudioLayoutRequest, AddStudioLayoutResponse},
    add_trancode_sei::{AddTrancodeSEIError, AddTrancodeSEIRequest, AddTrancodeSEIResponse},
    ban_live_message_group::{BanLiveMessageGroupRequest, BanLiveMessageGroupResponse},
    batch_delete_live_domain_configs::{BatchDeleteLiveDomainConfigsError, BatchDeleteLiveDomainConfigsRequest, BatchDeleteLiveDomainConfigsResponse},
    batch_get_online_users::{BatchGetOnlineUsersRequest, BatchGetOnlineUsersResponse},
    batch_set_live_domain_configs::{BatchSetLiveDomainConfigsError, BatchSetLiveDomainConfigsRequest, BatchSetLiveDomainConfigsResponse},
    cancel_mute_all_group_user::{CancelMuteAllGroupUserRequest, CancelMuteAllGroupUserResponse},
    cancel_mute_group_user::{CancelMuteGroupUserRequest, CancelMuteGroupUserResponse},
    change_live_domain_resource_group::{ChangeLiveDomainResourceGroupRequest, ChangeLiveDomainResourceGroupResponse},
    check_live_message_users_in_group::{CheckLiveMessageUsersInGroupError, CheckLiveMessageUsersInGroupRequest, CheckLiveMessageUsersInGroupResponse},
    check_live_message_users_online::{CheckLiveMessageUsersOnlineError, CheckLiveMessageUsersOnlineRequest, CheckLiveMessageUsersOnlineResponse},
    close_live_shift::{CloseLiveShiftError, CloseLiveShiftRequest, CloseLiveShiftResponse},
    copy_caster::{CopyCasterError, CopyCasterRequest, CopyCasterResponse},
    copy_caster_scene_config::{CopyCasterSceneConfigError, CopyCasterSceneConfigRequest, CopyCasterSceneConfigResponse},
    create_caster::{CreateCasterError, CreateCasterRequest, CreateCasterResponse},
    create_custom_template::{CreateCustomTemplateError, CreateCustomTemplateRequest, CreateCustomTemplateResponse},
    create_edge_transcode_job::{CreateEdgeTranscodeJobError, CreateEdgeTranscodeJobRequest, CreateEdgeTranscodeJobResponse},
    create_event_sub::{CreateEventSubError, CreateEventSubRequest, CreateEventSubResponse},
    create_live_ai_studio::{CreateLiveAIStudioRequest, CreateLiveAIStudioResponse},
    create_live_delay_config::{CreateLiveDelayConfigError, CreateLiveDelayConfigRequest, CreateLiveDelayConfigResponse},
    create_live_message_app::{CreateLiveMessageAppError, CreateLiveMessageAppRequest, CreateLiveMessageAppResponse},
    create_live_message_group::{CreateLiveMessageGroupError, CreateLiveMessageGroupRequest, CreateLiveMessageGroupResponse},
    create_live_private_line::{CreateLivePrivateLineError, CreateLivePrivateLineRequest, CreateLivePrivateLineResponse},
    create_live_pull_to_push::{CreateLivePullToPushRequest, CreateLivePullToPushResponse},
    create_live_real_time_log_delivery::{CreateLiveRealTimeLogDeliveryError, CreateLiveRealTimeLogDeliveryRequest, CreateLiveRealTimeLogDeliveryResponse},
    create_live_stream_monitor::{CreateLiveStreamMonitorError, CreateLiveStreamMonitorRequest, CreateLiveStreamMonitorResponse},
    create_live_stream_record_index_files::{CreateLiveStreamRecordIndexFilesError, CreateLiveStreamRecordIndexFilesRequest, CreateLiveStreamRecordIndexFilesResponse},
    create_message_app::{CreateMessageAppRequest, CreateMessageAppResponse},
    create_message_group::{CreateMessageGroupRequest, CreateMessageGroupResponse},
    create_mix_stream::{CreateMixStreamError, CreateMixStreamRequest, CreateMixStreamResponse},
    create_room_real_time_stream_address::{CreateRoomRealTimeStreamAddressError, CreateRoomRealTimeStreamAddressRequest, CreateRoomRealTimeStreamAddressResponse},
    create_rtc_asr_task::{CreateRtcAsrTaskRequest, CreateRtcAsrTaskResponse},
    create_rtc_mpu_event_sub::{CreateRtcMPUEventSubError, CreateRtcMPUEventSubRequest, CreateRtcMPUEventSubResponse},
    create_rtc_whip_stream_address::{CreateRTCWhipStreamAddressRequest, CreateRTCWhipStreamAddressResponse},
    delete_caster::{DeleteCasterError, DeleteCasterRequest, DeleteCasterResponse},
    delete_caster_component::{DeleteCasterComponentError, DeleteCasterComponentRequest, DeleteCasterComponentResponse},
    delete_caster_episode::{DeleteCasterEpisodeError, DeleteCasterEpisodeRequest, DeleteCasterEpisodeResponse},
    delete_caster_episode_group::{DeleteCasterEpisodeGroupError, DeleteCasterEpisodeGroupRequest, DeleteCasterEpisodeGroupResponse},
    delete_caster_layout::{DeleteCasterLayoutError, DeleteCasterLayoutRequest, DeleteCasterLayoutResponse},
    delete_caster_program::{DeleteCasterProgramError, DeleteCasterProgramRequest, DeleteCasterProgramResponse},
    delete_caster_scene_config::{DeleteCasterSceneConfigError, DeleteCasterSceneConfigRequest, DeleteCasterSceneConfigResponse},
    delete_caster_video_resource::{DeleteCasterVideoResourceError, DeleteCasterVideoResourceRequest, DeleteCasterVideoResourceResponse},
    delete_channel::{DeleteChannelError, DeleteChannelRequest, DeleteChannelResponse},
    delete_custom_template::{DeleteCustomTemplateError, DeleteCustomTemplateRequest, DeleteCustomTemplateResponse},
    delete_edge_transcode_job::{DeleteEdgeTranscodeJobError, DeleteEdgeTranscodeJobRequest, DeleteEdgeTranscodeJobResponse},
    delete_event_sub::{DeleteEventSubError, DeleteEventSubRequest, DeleteEventSubResponse},
    delete_live_ai_produce_rules::{DeleteLiveAIProduceRulesError, DeleteLiveAIProduceRulesRequest, DeleteLiveAIProduceRulesResponse},
    delete_live_ai_studio::{DeleteLiveAIStudioRequest, DeleteLiveAIStudioResponse},
    delete_live_ai_subtitle::{DeleteLiveAISubtitleError, DeleteLiveAISubtitleRequest, DeleteLiveAISubtitleResponse},
    delete_live_app_record_config::{DeleteLiveAppRecordConfigError, DeleteLiveAppRecordConfigRequest, DeleteLiveAppRecordConfigResponse},
    delete_live_app_snapshot_config::{DeleteLiveAppSnapshotConfigRequest, DeleteLiveAppSnapshotConfigResponse},
    delete_live_audio_audit_config::{DeleteLiveAudioAuditConfigError, DeleteLiveAudioAuditConfigRequest, DeleteLiveAudioAuditConfigResponse},
    delete_live_audio_audit_notify_config::{DeleteLiveAudioAuditNotifyConfigError, DeleteLiveAudioAuditNotifyConfigRequest, DeleteLiveAudioAuditNotifyConfigResponse},
    delete_live_center_transfer::{DeleteLiveCenterTransferError, DeleteLiveCenterTransferRequest, DeleteLiveCenterTransferResponse},
    delete_live_delay_config::{DeleteLiveDelayConfigError, DeleteLiveDelayConfigRequest, DeleteLiveDelayConfigResponse},
    delete_live_detect_notify_config::{DeleteLiveDetectNotifyConfigRequest, DeleteLiveDetectNotifyConfigResponse},
    delete_live_domain::{DeleteLiveDomainError, DeleteLiveDomainRequest, DeleteLiveDomainResponse},
    delete_live_domain_mapping::{DeleteLiveDomainMappingError, DeleteLiveDomainMappingRequest, DeleteLiveDomainMappingResponse},
    delete_live_domain_play_mapping::{DeleteLiveDomainPlayMappingRequest, DeleteLiveDomainPlayMappingResponse},
    delete_live_edge_transfer::{DeleteLiveEdgeTransferError, DeleteLiveEdgeTransferRequest, DeleteLiveEdgeTransferResponse},
    delete_live_lazy_pull_stream_info_config::{DeleteLiveLazyPullStreamInfoConfigRequest, DeleteLiveLazyPullStreamInfoConfigResponse},
    delete_live_message_group::{DeleteLiveMessageGroupError, DeleteLiveMessageGroupRequest, DeleteLiveMessageGroupResponse},
    delete_live_message_group_message::{DeleteLiveMessageGroupMessageError, DeleteLiveMessageGroupMessageRequest, DeleteLiveMessageGroupMessageResponse},
    delete_live_message_user_message::{DeleteLiveMessageUserMessageError, DeleteLiveMessageUserMessageRequest, DeleteLiveMessageUserMessageResponse},
    delete_live_package_config::{DeleteLivePackageConfigError, DeleteLivePackageConfigRequest, DeleteLivePackageConfigResponse},
    delete_live_private_line::{DeleteLivePrivateLineError, DeleteLivePrivateLineRequest, DeleteLivePrivateLineResponse},
    delete_live_pull_stream_info_config::{DeleteLivePullStreamInfoConfigError, DeleteLivePullStreamInfoConfigRequest, DeleteLivePullStreamInfoConfigResponse},
    delete_live_pull_to_push::{DeleteLivePullToPushRequest, DeleteLivePullToPushResponse},
    delete_live_real_time_log_logstore::{DeleteLiveRealTimeLogLogstoreError, DeleteLiveRealTimeLogLogstoreRequest, DeleteLiveRealTimeLogLogstoreResponse},
    delete_live_realtime_log_delivery::{DeleteLiveRealtimeLogDeliveryError, DeleteLiveRealtimeLogDeliveryRequest, DeleteLiveRealtimeLogDeliveryResponse},
    delete_live_record_notify_config::{DeleteLiveRecordNotifyConfigError, DeleteLiveRecordNotifyConfigRequest, DeleteLiveRecordNotifyConfigResponse},
    delete_live_record_vod_config::{DeleteLiveRecordVodConfigError, DeleteLiveRecordVodConfigRequest, DeleteLiveRecordVodConfigResponse},
    delete_live_snapshot_detect_porn_config::{DeleteLiveSnapshotDetectPornConfigRequest, DeleteLiveSnapshotDetectPornConfigResponse},
    delete_live_snapshot_notify_config::{DeleteLiveSnapshotNotifyConfigError, DeleteLiveSnapshotNotifyConfigRequest, DeleteLiveSnapshotNotifyConfigResponse},
    delete_live_specific_staging_config::{DeleteLiveSpecificStagingConfigError, DeleteLiveSpecificStagingConfigRequest, DeleteLiveSpecificStagingConfigResponse},
    delete_live_stream_block::{DeleteLiveStreamBlockError, DeleteLiveStreamBlockRequest, DeleteLiveStreamBlockResponse},
    delete_live_stream_merge::{DeleteLiveStreamMergeError, DeleteLiveStreamMergeRequest, DeleteLiveStreamMergeResponse},
    delete_live_stream_monitor::{DeleteLiveStreamMonitorError, DeleteLiveStreamMonitorRequest, DeleteLiveStreamMonitorResponse},
    delete_live_stream_record_index_files::{DeleteLiveStreamRecordIndexFilesError, DeleteLiveStreamRecordIndexFilesRequest, DeleteLiveStreamRecordIndexFilesResponse},
    delete_live_stream_transcode::{DeleteLiveStreamTranscodeRequest, DeleteLiveStreamTranscodeResponse},
    delete_live_stream_watermark::{DeleteLiveStreamWatermarkError, DeleteLiveStreamWatermarkRequest, DeleteLiveStreamWatermarkResponse},
    delete_live_stream_watermark_rule::{DeleteLiveStreamWatermarkRuleError, DeleteLiveStreamWatermarkRuleRequest, DeleteLiveStreamWatermarkRuleResponse},
    delete_live_streams_notify_url_config::{DeleteLiveStreamsNotifyUrlConfigRequest, DeleteLiveStreamsNotifyUrlConfigResponse},
    delete_message_app::{DeleteMessageAppRequest, DeleteMessageAppResponse},
    delete_mix_stream::{DeleteMixStreamError, DeleteMixStreamRequest, DeleteMixStreamResponse},
    delete_playlist::{DeletePlaylistError, DeletePlaylistRequest, DeletePlaylistResponse},
    delete_playlist_items::{DeletePlaylistItemsError, DeletePlaylistItemsRequest, DeletePlaylistItemsResponse},
    delete_rtc_asr_task::{DeleteRtcAsrTaskError, DeleteRtcAsrTaskRequest, DeleteRtcAsrTaskResponse},
    delete_rtc_mpu_event_sub::{DeleteRtcMPUEventSubError, DeleteRtcMPUEventSubRequest, DeleteRtcMPUEventSubResponse},
    delete_snapshot_callback_auth::{DeleteSnapshotCallbackAuthError, DeleteSnapshotCallbackAuthRequest, DeleteSnapshotCallbackAuthResponse},
    delete_snapshot_files::{DeleteSnapshotFilesError, DeleteSnapshotFilesRequest, DeleteSnapshotFilesResponse},
    delete_studio_layout::{DeleteStudioLayoutError, DeleteStudioLayoutRequest, DeleteStudioLayoutResponse},
    describe_auto_show_list_tasks::{DescribeAutoShowListTasksError, DescribeAutoShowListTasksRequest, DescribeAutoShowListTasksResponse},
    describe_caster_channels::{DescribeCasterChannelsError, DescribeCasterChannelsRequest, DescribeCasterChannelsResponse},
    describe_caster_components::{DescribeCasterComponentsError, DescribeCasterComponentsRequest, DescribeCasterComponentsResponse},
    describe_caster_config::{DescribeCasterConfigError, DescribeCasterConfigRequest, DescribeCasterConfigResponse},
    describe_caster_layouts::{DescribeCasterLayoutsError, DescribeCasterLayoutsRequest, DescribeCasterLayoutsResponse},
    describe_caster_program::{DescribeCasterProgramError, DescribeCasterProgramRequest, DescribeCasterProgramResponse},
    describe_caster_scene_audio::{DescribeCasterSceneAudioError, DescribeCasterSceneAudioRequest, DescribeCasterSceneAudioResponse},
    describe_caster_scenes::{DescribeCasterScenesError, DescribeCasterScenesRequest, DescribeCasterScenesResponse},
    describe_caster_stream_url::{DescribeCasterStreamUrlError, DescribeCasterStreamUrlRequest, DescribeCasterStreamUrlResponse},
    describe_caster_video_resources::{DescribeCasterVideoResourcesError, DescribeCasterVideoResourcesRequest, DescribeCasterVideoResourcesResponse},
    describe_casters::{DescribeCastersError, DescribeCastersRequest, DescribeCastersResponse},
    describe_channel_participants::{DescribeChannelParticipantsRequest, DescribeChannelParticipantsResponse},
    describe_channel_users::{DescribeChannelUsersError, DescribeChannelUsersRequest, DescribeChannelUsersResponse},
    describe_domain_usage_data::{DescribeDomainUsageDataError, DescribeDomainUsageDataRequest, DescribeDomainUsageDataResponse},
    describe_domain_with_integrity::{DescribeDomainWithIntegrityRequest, DescribeDomainWithIntegrityResponse},
    describe_live_ai_produce_rules::{DescribeLiveAIProduceRulesError, DescribeLiveAIProduceRulesRequest, DescribeLiveAIProduceRulesResponse},
    describe_live_ai_studio::{DescribeLiveAIStudioRequest, DescribeLiveAIStudioResponse},
    describe_live_ai_subtitle::{DescribeLiveAISubtitleError, DescribeLiveAISubtitleRequest, DescribeLiveAISubtitleResponse},
    describe_live_audio_audit_config::{DescribeLiveAudioAuditConfigError, DescribeLiveAudioAuditConfigRequest, DescribeLiveAudioAuditConfigResponse},
    describe_live_audio_audit_notify_config::{DescribeLiveAudioAuditNotifyConfigError, DescribeLiveAudioAuditNotifyConfigRequest, DescribeLiveAudioAuditNotifyConfigResponse},
    describe_live_center_stream_rate_data::{DescribeLiveCenterStreamRateDataError, DescribeLiveCenterStreamRateDataRequest, DescribeLiveCenterStreamRateDataResponse},
    describe_live_center_transfer::{DescribeLiveCenterTransferError, DescribeLiveCenterTransferRequest, DescribeLiveCenterTransferResponse},
    describe_live_certificate_detail::{DescribeLiveCertificateDetailRequest, DescribeLiveCertificateDetailResponse},
    describe_live_certificate_list::{DescribeLiveCertificateListRequest, DescribeLiveCertificateListResponse},
    describe_live_delay_config::{DescribeLiveDelayConfigError, DescribeLiveDelayConfigRequest, DescribeLiveDelayConfigResponse},
    describe_live_delayed_streaming_usage::{DescribeLiveDelayedStreamingUsageError, DescribeLiveDelayedStreamingUsageRequest, DescribeLiveDelayedStreamingUsageResponse},
    describe_live_detect_notify_config::{DescribeLiveDetectNotifyConfigError, DescribeLiveDetectNotifyConfigRequest, DescribeLiveDetectNotifyConfigResponse},
    describe_live_detect_porn_data::{DescribeLiveDetectPornDataError, DescribeLiveDetectPornDataRequest, DescribeLiveDetectPornDataResponse},
    describe_live_domain_bps_data::{DescribeLiveDomainBpsDataError, DescribeLiveDomainBpsDataRequest, DescribeLiveDomainBpsDataResponse},
    describe_live_domain_bps_data_by_layer::{DescribeLiveDomainBpsDataByLayerError, DescribeLiveDomainBpsDataByLayerRequest, DescribeLiveDomainBpsDataByLayerResponse},
    describe_live_domain_by_certificate::{DescribeLiveDomainByCertificateError, DescribeLiveDomainByCertificateRequest, DescribeLiveDomainByCertificateResponse},
    describe_live_domain_certificate_info::{DescribeLiveDomainCertificateInfoRequest, DescribeLiveDomainCertificateInfoResponse},
    describe_live_domain_configs::{DescribeLiveDomainConfigsError, DescribeLiveDomainConfigsRequest, DescribeLiveDomainConfigsResponse},
    describe_live_domain_detail::{DescribeLiveDomainDetailRequest, DescribeLiveDomainDetailResponse},
    describe_live_domain_frame_rate_and_bit_rate_data::{DescribeLiveDomainFrameRateAndBitRateDataError, DescribeLiveDomainFrameRateAndBitRateDataRequest, DescribeLiveDomainFrameRateAndBitRateDataResponse},
    describe_live_domain_limit::{DescribeLiveDomainLimitError, DescribeLiveDomainLimitRequest, DescribeLiveDomainLimitResponse},
    describe_live_domain_log::{DescribeLiveDomainLogRequest, DescribeLiveDomainLogResponse},
    describe_live_domain_mapping::{DescribeLiveDomainMappingRequest, DescribeLiveDomainMappingResponse},
    describe_live_domain_monitoring_usage_data::{DescribeLiveDomainMonitoringUsageDataError, DescribeLiveDomainMonitoringUsageDataRequest, DescribeLiveDomainMonitoringUsageDataResponse},
    describe_live_domain_multi_stream_config::{DescribeLiveDomainMultiStreamConfigRequest, DescribeLiveDomainMultiStreamConfigResponse},
    describe_live_domain_online_user_num::{DescribeLiveDomainOnlineUserNumError, DescribeLiveDomainOnlineUserNumRequest, DescribeLiveDomainOnlineUserNumResponse},
    describe_live_domain_publish_error_code::{DescribeLiveDomainPublishErrorCodeRequest, DescribeLiveDomainPublishErrorCodeResponse},
    describe_live_domain_push_bps_data::{DescribeLiveDomainPushBpsDataError, DescribeLiveDomainPushBpsDataRequest, DescribeLiveDomainPushBpsDataResponse},
    describe_live_domain_push_traffic_data::{DescribeLiveDomainPushTrafficDataError, DescribeLiveDomainPushTrafficDataRequest, DescribeLiveDomainPushTrafficDataResponse},
    describe_live_domain_pv_uv_data::{DescribeLiveDomainPvUvDataError, DescribeLiveDomainPvUvDataRequest, DescribeLiveDomainPvUvDataResponse},
    describe_live_domain_real_time_bps_data::{DescribeLiveDomainRealTimeBpsDataError, DescribeLiveDomainRealTimeBpsDataRequest, DescribeLiveDomainRealTimeBpsDataResponse},
    describe_live_domain_real_time_http_code_data::{DescribeLiveDomainRealTimeHttpCodeDataError, DescribeLiveDomainRealTimeHttpCodeDataRequest, DescribeLiveDomainRealTimeHttpCodeDataResponse},
    describe_live_domain_real_time_traffic_data::{DescribeLiveDomainRealTimeTrafficDataError, DescribeLiveDomainRealTimeTrafficDataRequest, DescribeLiveDomainRealTimeTrafficDataResponse},
    describe_live_domain_realtime_log_delivery::{DescribeLiveDomainRealtimeLogDeliveryError, DescribeLiveDomainRealtimeLogDeliveryRequest, DescribeLiveDomainRealtimeLogDeliveryResponse},
    describe_live_domain_record_usage_data::{DescribeLiveDomainRecordUsageDataError, DescribeLiveDomainRecordUsageDataRequest, DescribeLiveDomainRecordUsageDataResponse},
    describe_live_domain_snapshot_data::{DescribeLiveDomainSnapshotDataError, DescribeLiveDomainSnapshotDataRequest, DescribeLiveDomainSnapshotDataResponse},
    describe_live_domain_staging_config::{DescribeLiveDomainStagingConfigError, DescribeLiveDomainStagingConfigRequest, DescribeLiveDomainStagingConfigResponse},
    describe_live_domain_stream_transcode_data::{DescribeLiveDomainStreamTranscodeDataError, DescribeLiveDomainStreamTranscodeDataRequest, DescribeLiveDomainStreamTranscodeDataResponse},
    describe_live_domain_time_shift_data::{DescribeLiveDomainTimeShiftDataError, DescribeLiveDomainTimeShiftDataRequest, DescribeLiveDomainTimeShiftDataResponse},
    describe_live_domain_traffic_data::{DescribeLiveDomainTrafficDataError, DescribeLiveDomainTrafficDataRequest, DescribeLiveDomainTrafficDataResponse},
    describe_live_drm_usage_data::{DescribeLiveDrmUsageDataError, DescribeLiveDrmUsageDataRequest, DescribeLiveDrmUsageDataResponse},
    describe_live_edge_transfer::{DescribeLiveEdgeTransferError, DescribeLiveEdgeTransferRequest, DescribeLiveEdgeTransferResponse},
    describe_live_grtn_duration::{DescribeLiveGrtnDurationError, DescribeLiveGrtnDurationRequest, DescribeLiveGrtnDurationResponse},
    describe_live_https_domain_list::{DescribeLiveHttpsDomainListError, DescribeLiveHttpsDomainListRequest, DescribeLiveHttpsDomainListResponse},
    describe_live_interaction_metric_data::{DescribeLiveInteractionMetricDataError, DescribeLiveInteractionMetricDataRequest, DescribeLiveInteractionMetricDataResponse},
    describe_live_ip_info::{DescribeLiveIpInfoError, DescribeLiveIpInfoRequest, DescribeLiveIpInfoResponse},
    describe_live_lazy_pull_stream_config::{DescribeLiveLazyPullStreamConfigRequest, DescribeLiveLazyPullStreamConfigResponse},
    describe_live_message_app::{DescribeLiveMessageAppError, DescribeLiveMessageAppRequest, DescribeLiveMessageAppResponse},
    describe_live_message_group::{DescribeLiveMessageGroupError, DescribeLiveMessageGroupRequest, DescribeLiveMessageGroupResponse},
    describe_live_message_group_band::{DescribeLiveMessageGroupBandError, DescribeLiveMessageGroupBandRequest, DescribeLiveMessageGroupBandResponse},
    describe_live_package_config::{DescribeLivePackageConfigError, DescribeLivePackageConfigRequest, DescribeLivePackageConfigResponse},
    describe_live_private_line_areas::{DescribeLivePrivateLineAreasError, DescribeLivePrivateLineAreasRequest, DescribeLivePrivateLineAreasResponse},
    describe_live_private_line_avail_ga::{DescribeLivePrivateLineAvailGAError, DescribeLivePrivateLineAvailGARequest, DescribeLivePrivateLineAvailGAResponse},
    describe_live_producer_usage_data::{DescribeLiveProducerUsageDataError, DescribeLiveProducerUsageDataRequest, DescribeLiveProducerUsageDataResponse},
    describe_live_pull_stream_config::{DescribeLivePullStreamConfigError, DescribeLivePullStreamConfigRequest, DescribeLivePullStreamConfigResponse},
    describe_live_pull_to_push::{DescribeLivePullToPushRequest, DescribeLivePullToPushResponse},
    describe_live_pull_to_push_list::{DescribeLivePullToPushListRequest, DescribeLivePullToPushListResponse},
    describe_live_push_proxy_log::{DescribeLivePushProxyLogError, DescribeLivePushProxyLogRequest, DescribeLivePushProxyLogResponse},
    describe_live_push_proxy_usage_data::{DescribeLivePushProxyUsageDataError, DescribeLivePushProxyUsageDataRequest, DescribeLivePushProxyUsageDataResponse},
    describe_live_realtime_delivery_acc::{DescribeLiveRealtimeDeliveryAccError, DescribeLiveRealtimeDeliveryAccRequest, DescribeLiveRealtimeDeliveryAccResponse},
    describe_live_realtime_log_authorized::{DescribeLiveRealtimeLogAuthorizedRequest, DescribeLiveRealtimeLogAuthorizedResponse},
    describe_live_record_config::{DescribeLiveRecordConfigRequest, DescribeLiveRecordConfigResponse},
    describe_live_record_notify_config::{DescribeLiveRecordNotifyConfigError, DescribeLiveRecordNotifyConfigRequest, DescribeLiveRecordNotifyConfigResponse},
    describe_live_record_notify_records::{DescribeLiveRecordNotifyRecordsError, DescribeLiveRecordNotifyRecordsRequest, DescribeLiveRecordNotifyRecordsResponse},
    describe_live_record_vod_configs::{DescribeLiveRecordVodConfigsError, DescribeLiveRecordVodConfigsRequest, DescribeLiveRecordVodConfigsResponse},
    describe_live_shift_configs::{DescribeLiveShiftConfigsError, DescribeLiveShiftConfigsRequest, DescribeLiveShiftConfigsResponse},
    describe_live_snapshot_config::{DescribeLiveSnapshotConfigRequest, DescribeLiveSnapshotConfigResponse},
    describe_live_snapshot_detect_porn_config::{DescribeLiveSnapshotDetectPornConfigRequest, DescribeLiveSnapshotDetectPornConfigResponse},
    describe_live_snapshot_notify_config::{DescribeLiveSnapshotNotifyConfigError, DescribeLiveSnapshotNotifyConfigRequest, DescribeLiveSnapshotNotifyConfigResponse},
    describe_live_stream_auth_checking::{DescribeLiveStreamAuthCheckingError, DescribeLiveStreamAuthCheckingRequest, DescribeLiveStreamAuthCheckingResponse},
    describe_live_stream_bit_rate_data::{DescribeLiveStreamBitRateDataError, DescribeLiveStreamBitRateDataRequest, DescribeLiveStreamBitRateDataResponse},
    describe_live_stream_count::{DescribeLiveStreamCountError, DescribeLiveStreamCountRequest, DescribeLiveStreamCountResponse},
    describe_live_stream_delay_config::{DescribeLiveStreamDelayConfigRequest, DescribeLiveStreamDelayConfigResponse},
    describe_live_stream_detail_frame_rate_and_bit_rate_data::{DescribeLiveStreamDetailFrameRateAndBitRateDataRequest, DescribeLiveStreamDetailFrameRateAndBitRateDataResponse},
    describe_live_stream_history_user_num::{DescribeLiveStreamHistoryUserNumError, DescribeLiveStreamHistoryUserNumRequest, DescribeLiveStreamHistoryUserNumResponse},
    describe_live_stream_merge::{DescribeLiveStreamMergeError, DescribeLiveStreamMergeRequest, DescribeLiveStreamMergeResponse},
    describe_live_stream_metric_detail_data::{DescribeLiveStreamMetricDetailDataError, DescribeLiveStreamMetricDetailDataRequest, DescribeLiveStreamMetricDetailDataResponse},
    describe_live_stream_monitor_list::{DescribeLiveStreamMonitorListError, DescribeLiveStreamMonitorListRequest, DescribeLiveStreamMonitorListResponse},
    describe_live_stream_preload_tasks::{DescribeLiveStreamPreloadTasksError, DescribeLiveStreamPreloadTasksRequest, DescribeLiveStreamPreloadTasksResponse},
    describe_live_stream_push_metric_detail_data::{DescribeLiveStreamPushMetricDetailDataError, DescribeLiveStreamPushMetricDetailDataRequest, DescribeLiveStreamPushMetricDetailDataResponse},
    describe_live_stream_record_content::{DescribeLiveStreamRecordContentError, DescribeLiveStreamRecordContentRequest, DescribeLiveStreamRecordContentResponse},
    describe_live_stream_record_index_file::{DescribeLiveStreamRecordIndexFileRequest, DescribeLiveStreamRecordIndexFileResponse},
    describe_live_stream_record_index_files::{DescribeLiveStreamRecordIndexFilesError, DescribeLiveStreamRecordIndexFilesRequest, DescribeLiveStreamRecordIndexFilesResponse},
    describe_live_stream_snapshot_info::{DescribeLiveStreamSnapshotInfoError, DescribeLiveStreamSnapshotInfoRequest, DescribeLiveStreamSnapshotInfoResponse},
    describe_live_stream_state::{DescribeLiveStreamStateError, DescribeLiveStreamStateRequest, DescribeLiveStreamStateResponse},
    describe_live_stream_transcode_info::{DescribeLiveStreamTranscodeInfoError, DescribeLiveStreamTranscodeInfoRequest, DescribeLiveStreamTranscodeInfoResponse},
    describe_live_stream_transcode_metric_data::{DescribeLiveStreamTranscodeMetricDataError, DescribeLiveStreamTranscodeMetricDataRequest, DescribeLiveStreamTranscodeMetricDataResponse},
    describe_live_stream_transcode_stream_num::{DescribeLiveStreamTranscodeStreamNumRequest, DescribeLiveStreamTranscodeStreamNumResponse},
    describe_live_stream_watermark_rules::{DescribeLiveStreamWatermarkRulesError, DescribeLiveStreamWatermarkRulesRequest, DescribeLiveStreamWatermarkRulesResponse},
    describe_live_stream_watermarks::{DescribeLiveStreamWatermarksError, DescribeLiveStreamWatermarksRequest, DescribeLiveStreamWatermarksResponse},
    describe_live_streams_block_list::{DescribeLiveStreamsBlockListRequest, DescribeLiveStreamsBlockListResponse},
    describe_live_streams_control_history::{DescribeLiveStreamsControlHistoryError, DescribeLiveStreamsControlHistoryRequest, DescribeLiveStreamsControlHistoryResponse},
    describe_live_streams_notify_records::{DescribeLiveStreamsNotifyRecordsError, DescribeLiveStreamsNotifyRecordsRequest, DescribeLiveStreamsNotifyRecordsResponse},
    describe_live_streams_notify_url_config::{DescribeLiveStreamsNotifyUrlConfigRequest, DescribeLiveStreamsNotifyUrlConfigResponse},
    describe_live_streams_online_list::{DescribeLiveStreamsOnlineListError, DescribeLiveStreamsOnlineListRequest, DescribeLiveStreamsOnlineListResponse},
    describe_live_streams_publish_list::{DescribeLiveStreamsPublishListError, DescribeLiveStreamsPublishListRequest, DescribeLiveStreamsPublishListResponse},
    describe_live_streams_total_count::{DescribeLiveStreamsTotalCountError, DescribeLiveStreamsTotalCountRequest, DescribeLiveStreamsTotalCountResponse},
    describe_live_top_domains_by_flow::{DescribeLiveTopDomainsByFlowError, DescribeLiveTopDomainsByFlowRequest, DescribeLiveTopDomainsByFlowResponse},
    describe_live_up_video_audio_info::{DescribeLiveUpVideoAudioInfoError, DescribeLiveUpVideoAudioInfoRequest, DescribeLiveUpVideoAudioInfoResponse},
    describe_live_user_bill_prediction::{DescribeLiveUserBillPredictionError, DescribeLiveUserBillPredictionRequest, DescribeLiveUserBillPredictionResponse},
    describe_live_user_domains::{DescribeLiveUserDomainsError, DescribeLiveUserDomainsRequest, DescribeLiveUserDomainsResponse},
    describe_live_user_stream_metric_data::{DescribeLiveUserStreamMetricDataRequest, DescribeLiveUserStreamMetricDataResponse},
    describe_live_user_tags::{DescribeLiveUserTagsRequest, DescribeLiveUserTagsResponse},
    describe_live_verify_content::{DescribeLiveVerifyContentRequest, DescribeLiveVerifyContentResponse},
    describe_meter_live_bypass_duration::{DescribeMeterLiveBypassDurationError, DescribeMeterLiveBypassDurationRequest, DescribeMeterLiveBypassDurationResponse},
    describe_mix_stream_list::{DescribeMixStreamListError, DescribeMixStreamListRequest, DescribeMixStreamListResponse},
    describe_rtc_cloud_recording_files::{DescribeRtcCloudRecordingFilesRequest, DescribeRtcCloudRecordingFilesResponse},
    describe_rtc_mpu_event_sub::{DescribeRtcMPUEventSubError, DescribeRtcMPUEventSubRequest, DescribeRtcMPUEventSubResponse},
    describe_rts_native_sdk_first_frame_cost::{DescribeRTSNativeSDKFirstFrameCostError, DescribeRTSNativeSDKFirstFrameCostRequest, DescribeRTSNativeSDKFirstFrameCostResponse},
    describe_rts_native_sdk_first_frame_delay::{DescribeRTSNativeSDKFirstFrameDelayError, DescribeRTSNativeSDKFirstFrameDelayRequest, DescribeRTSNativeSDKFirstFrameDelayResponse},
    describe_rts_native_sdk_play_fail_status::{DescribeRTSNativeSDKPlayFailStatusError, DescribeRTSNativeSDKPlayFailStatusRequest, DescribeRTSNativeSDKPlayFailStatusResponse},
    describe_rts_native_sdk_play_time::{DescribeRTSNativeSDKPlayTimeError, DescribeRTSNativeSDKPlayTimeRequest, DescribeRTSNativeSDKPlayTimeResponse},
    describe_rts_native_sdk_vv_data::{DescribeRTSNativeSDKVvDataError, DescribeRTSNativeSDKVvDataRequest, DescribeRTSNativeSDKVvDataResponse},
    describe_show_list::{DescribeShowListError, DescribeShowListRequest, DescribeShowListResponse},
    describe_stream_location_block::{DescribeStreamLocationBlockError, DescribeStreamLocationBlockRequest, DescribeStreamLocationBlockResponse},
    describe_studio_layouts::{DescribeStudioLayoutsError, DescribeStudioLayoutsRequest, DescribeStudioLayoutsResponse},
    describe_toutiao_live_play::{DescribeToutiaoLivePlayRequest, DescribeToutiaoLivePlayResponse},
    describe_toutiao_live_publish::{DescribeToutiaoLivePublishRequest, DescribeToutiaoLivePublishResponse},
    describe_up_bps_peak_data::{DescribeUpBpsPeakDataError, DescribeUpBpsPeakDataRequest, DescribeUpBpsPeakDataResponse},
    describe_up_bps_peak_of_line::{DescribeUpBpsPeakOfLineError, DescribeUpBpsPeakOfLineRequest, DescribeUpBpsPeakOfLineResponse},
    describe_up_peak_publish_stream_data::{DescribeUpPeakPublishStreamDataError, DescribeUpPeakPublishStreamDataRequest, DescribeUpPeakPublishStreamDataResponse},
    disable_live_realtime_log_delivery::{DisableLiveRealtimeLogDeliveryError, DisableLiveRealtimeLogDeliveryRequest, DisableLiveRealtimeLogDeliveryResponse},
    dynamic_update_water_mark_stream_rule::{DynamicUpdateWaterMarkStreamRuleError, DynamicUpdateWaterMarkStreamRuleRequest, DynamicUpdateWaterMarkStreamRuleResponse},
    edit_playlist::{EditPlaylistError, EditPlaylistRequest, EditPlaylistResponse},
    edit_show_and_replace::{EditShowAndReplaceError, EditShowAndReplaceRequest, EditShowAndReplaceResponse},
    effect_caster_urgent::{EffectCasterUrgentError, EffectCasterUrgentRequest, EffectCasterUrgentResponse},
    effect_caster_video_resource::{EffectCasterVideoResourceError, EffectCasterVideoResourceRequest, EffectCasterVideoResourceResponse},
    enable_live_realtime_log_delivery::{EnableLiveRealtimeLogDeliveryError, EnableLiveRealtimeLogDeliveryRequest, EnableLiveRealtimeLogDeliveryResponse},
    forbid_live_stream::{ForbidLiveStreamError, ForbidLiveStreamRequest, ForbidLiveStreamResponse},
    get_all_custom_templates::{GetAllCustomTemplatesError, GetAllCustomTemplatesRequest, GetAllCustomTemplatesResponse},
    get_custom_template::{GetCustomTemplateError, GetCustomTemplateRequest, GetCustomTemplateResponse},
    get_edge_transcode_job::{GetEdgeTranscodeJobError, GetEdgeTranscodeJobRequest, GetEdgeTranscodeJobResponse},
    get_edge_transcode_template::{GetEdgeTranscodeTemplateError, GetEdgeTranscodeTemplateRequest, GetEdgeTranscodeTemplateResponse},
    get_editing_job_info::{GetEditingJobInfoError, GetEditingJobInfoRequest, GetEditingJobInfoResponse},
    get_message_app::{GetMessageAppRequest, GetMessageAppResponse},
    get_message_group::{GetMessageGroupRequest, GetMessageGroupResponse},
    get_message_token::{GetMessageTokenRequest, GetMessageTokenResponse},
    hot_live_rtc_stream::{HotLiveRtcStreamError, HotLiveRtcStreamRequest, HotLiveRtcStreamResponse},
    initialize_auto_show_list_task::{InitializeAutoShowListTaskError, InitializeAutoShowListTaskRequest, InitializeAutoShowListTaskResponse},
    join_message_group::{JoinMessageGroupRequest, JoinMessageGroupResponse},
    kick_live_message_group_user::{KickLiveMessageGroupUserError, KickLiveMessageGroupUserRequest, KickLiveMessageGroupUserResponse},
    leave_message_group::{LeaveMessageGroupRequest, LeaveMessageGroupResponse},
    list_edge_transcode_job::{ListEdgeTranscodeJobError, ListEdgeTranscodeJobRequest, ListEdgeTranscodeJobResponse},
    list_edge_transcode_template::{ListEdgeTranscodeTemplateError, ListEdgeTranscodeTemplateRequest, ListEdgeTranscodeTemplateResponse},
    list_event_sub::{ListEventSubError, ListEventSubRequest, ListEventSubResponse},
    list_event_sub_event::{ListEventSubEventError, ListEventSubEventRequest, ListEventSubEventResponse},
    list_live_delay_config::{ListLiveDelayConfigError, ListLiveDelayConfigRequest, ListLiveDelayConfigResponse},
    list_live_message_apps::{ListLiveMessageAppsError, ListLiveMessageAppsRequest, ListLiveMessageAppsResponse},
    list_live_message_group_by_page::{ListLiveMessageGroupByPageError, ListLiveMessageGroupByPageRequest, ListLiveMessageGroupByPageResponse},
    list_live_message_group_messages::{ListLiveMessageGroupMessagesError, ListLiveMessageGroupMessagesRequest, ListLiveMessageGroupMessagesResponse},
    list_live_message_group_users::{ListLiveMessageGroupUsersError, ListLiveMessageGroupUsersRequest, ListLiveMessageGroupUsersResponse},
    list_live_message_groups::{ListLiveMessageGroupsError, ListLiveMessageGroupsRequest, ListLiveMessageGroupsResponse},
    list_live_realtime_log_delivery::{ListLiveRealtimeLogDeliveryError, ListLiveRealtimeLogDeliveryRequest, ListLiveRealtimeLogDeliveryResponse},
    list_live_realtime_log_delivery_domains::{ListLiveRealtimeLogDeliveryDomainsError, ListLiveRealtimeLogDeliveryDomainsRequest, ListLiveRealtimeLogDeliveryDomainsResponse},
    list_live_realtime_log_delivery_infos::{ListLiveRealtimeLogDeliveryInfosError, ListLiveRealtimeLogDeliveryInfosRequest, ListLiveRealtimeLogDeliveryInfosResponse},
    list_message::{ListMessageRequest, ListMessageResponse},
    list_message_app::{ListMessageAppRequest, ListMessageAppResponse},
    list_message_group::{ListMessageGroupRequest, ListMessageGroupResponse},
    list_message_group_user::{ListMessageGroupUserRequest, ListMessageGroupUserResponse},
    list_message_group_user_by_id::{ListMessageGroupUserByIdRequest, ListMessageGroupUserByIdResponse},
    list_mute_group_user::{ListMuteGroupUserRequest, ListMuteGroupUserResponse},
    list_playlist::{ListPlaylistError, ListPlaylistRequest, ListPlaylistResponse},
    list_playlist_items::{ListPlaylistItemsError, ListPlaylistItemsRequest, ListPlaylistItemsResponse},
    list_rtc_live_rooms::{ListRTCLiveRoomsRequest, ListRTCLiveRoomsResponse},
    list_rtc_mpu_event_sub_record::{ListRtcMPUEventSubRecordError, ListRtcMPUEventSubRecordRequest, ListRtcMPUEventSubRecordResponse},
    list_rtc_mpu_task_detail::{ListRtcMPUTaskDetailError, ListRtcMPUTaskDetailRequest, ListRtcMPUTaskDetailResponse},
    modify_caster_component::{ModifyCasterComponentError, ModifyCasterComponentRequest, ModifyCasterComponentResponse},
    modify_caster_episode::{ModifyCasterEpisodeError, ModifyCasterEpisodeRequest, ModifyCasterEpisodeResponse},
    modify_caster_layout::{ModifyCasterLayoutError, ModifyCasterLayoutRequest, ModifyCasterLayoutResponse},
    modify_caster_program::{ModifyCasterProgramError, ModifyCasterProgramRequest, ModifyCasterProgramResponse},
    modify_caster_video_resource::{ModifyCasterVideoResourceError, ModifyCasterVideoResourceRequest, ModifyCasterVideoResourceResponse},
    modify_live_ai_studio::{ModifyLiveAIStudioRequest, ModifyLiveAIStudioResponse},
    modify_live_domain_schdm_by_property::{ModifyLiveDomainSchdmByPropertyError, ModifyLiveDomainSchdmByPropertyRequest, ModifyLiveDomainSchdmByPropertyResponse},
    modify_live_message_app_audit::{ModifyLiveMessageAppAuditError, ModifyLiveMessageAppAuditRequest, ModifyLiveMessageAppAuditResponse},
    modify_live_message_app_callback::{ModifyLiveMessageAppCallbackError, ModifyLiveMessageAppCallbackRequest, ModifyLiveMessageAppCallbackResponse},
    modify_live_message_app_disable::{ModifyLiveMessageAppDisableError, ModifyLiveMessageAppDisableRequest, ModifyLiveMessageAppDisableResponse},
    modify_live_message_group::{ModifyLiveMessageGroupError, ModifyLiveMessageGroupRequest, ModifyLiveMessageGroupResponse},
    modify_live_message_group_band::{ModifyLiveMessageGroupBandError, ModifyLiveMessageGroupBandRequest, ModifyLiveMessageGroupBandResponse},
    modify_live_message_user_info::{ModifyLiveMessageUserInfoError, ModifyLiveMessageUserInfoRequest, ModifyLiveMessageUserInfoResponse},
    modify_live_realtime_log_delivery::{ModifyLiveRealtimeLogDeliveryError, ModifyLiveRealtimeLogDeliveryRequest, ModifyLiveRealtimeLogDeliveryResponse},
    modify_show_list::{ModifyShowListError, ModifyShowListRequest, ModifyShowListResponse},
    modify_studio_layout::{ModifyStudioLayoutError, ModifyStudioLayoutRequest, ModifyStudioLayoutResponse},
    mute_all_group_user::{MuteAllGroupUserRequest, MuteAllGroupUserResponse},
    mute_group_user::{MuteGroupUserRequest, MuteGroupUserResponse},
    open_live_shift::{OpenLiveShiftError, OpenLiveShiftRequest, OpenLiveShiftResponse},
    play_choosen_show::{PlayChoosenShowError, PlayChoosenShowRequest, PlayChoosenShowResponse},
    publish_live_staging_config_to_production::{PublishLiveStagingConfigToProductionError, PublishLiveStagingConfigToProductionRequest, PublishLiveStagingConfigToProductionResponse},
    query_live_domain_multi_stream_list::{QueryLiveDomainMultiStreamListRequest, QueryLiveDomainMultiStreamListResponse},
    query_message_app::{QueryMessageAppRequest, QueryMessageAppResponse},
    query_rtc_asr_tasks::{QueryRtcAsrTasksError, QueryRtcAsrTasksRequest, QueryRtcAsrTasksResponse},
    query_snapshot_callback_auth::{QuerySnapshotCallbackAuthError, QuerySnapshotCallbackAuthRequest, QuerySnapshotCallbackAuthResponse},
    real_time_record_command::{RealTimeRecordCommandError, RealTimeRecordCommandRequest, RealTimeRecordCommandResponse},
    recover_live_message_deleted_group::{RecoverLiveMessageDeletedGroupRequest, RecoverLiveMessageDeletedGroupResponse},
    remove_live_message_group_band::{RemoveLiveMessageGroupBandRequest, RemoveLiveMessageGroupBandResponse},
    remove_show_from_show_list::{RemoveShowFromShowListError, RemoveShowFromShowListRequest, RemoveShowFromShowListResponse},
    remove_terminals::{RemoveTerminalsError, RemoveTerminalsRequest, RemoveTerminalsResponse},
    restart_caster::{RestartCasterError, RestartCasterRequest, RestartCasterResponse},
    restart_live_pull_to_push::{RestartLivePullToPushRequest, RestartLivePullToPushResponse},
    resume_live_stream::{ResumeLiveStreamRequest, ResumeLiveStreamResponse},
    rollback_live_staging_config::{RollbackLiveStagingConfigError, RollbackLiveStagingConfigRequest, RollbackLiveStagingConfigResponse},
    send_like::{SendLikeRequest, SendLikeResponse},
    send_live_message_group::{SendLiveMessageGroupError, SendLiveMessageGroupRequest, SendLiveMessageGroupResponse},
    send_live_message_user::{SendLiveMessageUserError, SendLiveMessageUserRequest, SendLiveMessageUserResponse},
    send_message_to_group::{SendMessageToGroupRequest, SendMessageToGroupResponse},
    send_message_to_group_users::{SendMessageToGroupUsersRequest, SendMessageToGroupUsersResponse},
    set_caster_channel::{SetCasterChannelError, SetCasterChannelRequest, SetCasterChannelResponse},
    set_caster_config::{SetCasterConfigError, SetCasterConfigRequest, SetCasterConfigResponse},
    set_caster_scene_config::{SetCasterSceneConfigError, SetCasterSceneConfigRequest, SetCasterSceneConfigResponse},
    set_live_domain_certificate::{SetLiveDomainCertificateError, SetLiveDomainCertificateRequest, SetLiveDomainCertificateResponse},
    set_live_domain_multi_stream_config::{SetLiveDomainMultiStreamConfigRequest, SetLiveDomainMultiStreamConfigResponse},
    set_live_domain_multi_stream_master::{SetLiveDomainMultiStreamMasterRequest, SetLiveDomainMultiStreamMasterResponse},
    set_live_domain_multi_stream_optimal_mode::{SetLiveDomainMultiStreamOptimalModeRequest, SetLiveDomainMultiStreamOptimalModeResponse},
    set_live_domain_staging_config::{SetLiveDomainStagingConfigError, SetLiveDomainStagingConfigRequest, SetLiveDomainStagingConfigResponse},
    set_live_edge_transfer::{SetLiveEdgeTransferError, SetLiveEdgeTransferRequest, SetLiveEdgeTransferResponse},
    set_live_lazy_pull_stream_info_config::{SetLiveLazyPullStreamInfoConfigRequest, SetLiveLazyPullStreamInfoConfigResponse},
    set_live_mpu_task_sei::{SetLiveMpuTaskSeiError, SetLiveMpuTaskSeiRequest, SetLiveMpuTaskSeiResponse},
    set_live_stream_block::{SetLiveStreamBlockError, SetLiveStreamBlockRequest, SetLiveStreamBlockResponse},
    set_live_stream_delay_config::{SetLiveStreamDelayConfigRequest, SetLiveStreamDelayConfigResponse},
    set_live_stream_preload_tasks::{SetLiveStreamPreloadTasksError, SetLiveStreamPreloadTasksRequest, SetLiveStreamPreloadTasksResponse},
    set_live_streams_notify_url_config::{SetLiveStreamsNotifyUrlConfigError, SetLiveStreamsNotifyUrlConfigRequest, SetLiveStreamsNotifyUrlConfigResponse},
    set_show_list_background::{SetShowListBackgroundRequest, SetShowListBackgroundResponse},
    set_snapshot_callback_auth::{SetSnapshotCallbackAuthError, SetSnapshotCallbackAuthRequest, SetSnapshotCallbackAuthResponse},
    start_caster::{StartCasterError, StartCasterRequest, StartCasterResponse},
    start_caster_scene::{StartCasterSceneError, StartCasterSceneRequest, StartCasterSceneResponse},
    start_edge_transcode_job::{StartEdgeTranscodeJobError, StartEdgeTranscodeJobRequest, StartEdgeTranscodeJobResponse},
    start_live_domain::{StartLiveDomainError, StartLiveDomainRequest, StartLiveDomainResponse},
    start_live_mpu_task::{StartLiveMPUTaskError, StartLiveMPUTaskRequest, StartLiveMPUTaskResponse},
    start_live_stream_monitor::{StartLiveStreamMonitorError, StartLiveStreamMonitorRequest, StartLiveStreamMonitorResponse},
    start_playlist::{StartPlaylistError, StartPlaylistRequest, StartPlaylistResponse},
    start_rtc_cloud_recording::{StartRtcCloudRecordingRequest, StartRtcCloudRecordingResponse},
    stop_caster::{StopCasterError, StopCasterRequest, StopCasterResponse},
    stop_caster_scene::{StopCasterSceneError, StopCasterSceneRequest, StopCasterSceneResponse},
    stop_edge_transcode_job::{StopEdgeTranscodeJobError, StopEdgeTranscodeJobRequest, StopEdgeTranscodeJobResponse},
    stop_live_domain::{StopLiveDomainRequest, StopLiveDomainResponse},
    stop_live_mpu_task::{StopLiveMPUTaskError, StopLiveMPUTaskRequest, StopLiveMPUTaskResponse},
    stop_live_pull_to_push::{StopLivePullToPushRequest, StopLivePullToPushResponse},
    stop_live_stream_monitor::{StopLiveStreamMonitorError, StopLiveStreamMonitorRequest, StopLiveStreamMonitorResponse},
    stop_playlist::{StopPlaylistError, StopPlaylistRequest, StopPlaylistResponse},
    stop_rtc_asr_task::{StopRtcAsrTaskError, StopRtcAsrTaskRequest, StopRtcAsrTaskResponse},
    stop_rtc_cloud_recording::{StopRtcCloudRecordingRequest, StopRtcCloudRecordingResponse},
    tag_live_resources::{TagLiveResourcesError, TagLiveResourcesRequest, TagLiveResourcesResponse},
    un_tag_live_resources::{UnTagLiveResourcesError, UnTagLiveResourcesRequest, UnTagLiveResourcesResponse},
    unban_live_message_group::{UnbanLiveMessageGroupRequest, UnbanLiveMessageGroupResponse},
    update_caster_resource_group::{UpdateCasterResourceGroupRequest, UpdateCasterResourceGroupResponse},
    update_caster_scene_audio::{UpdateCasterSceneAudioError, UpdateCasterSceneAudioRequest, UpdateCasterSceneAudioResponse},
    update_caster_scene_config::{UpdateCasterSceneConfigError, UpdateCasterSceneConfigRequest, UpdateCasterSceneConfigResponse},
    update_custom_live_stream_transcode::{UpdateCustomLiveStreamTranscodeRequest, UpdateCustomLiveStreamTranscodeResponse},
    update_edge_transcode_job::{UpdateEdgeTranscodeJobError, UpdateEdgeTranscodeJobRequest, UpdateEdgeTranscodeJobResponse},
    update_event_sub::{UpdateEventSubError, UpdateEventSubRequest, UpdateEventSubResponse},
    update_live_ai_produce_rules::{UpdateLiveAIProduceRulesError, UpdateLiveAIProduceRulesRequest, UpdateLiveAIProduceRulesResponse},
    update_live_ai_subtitle::{UpdateLiveAISubtitleError, UpdateLiveAISubtitleRequest, UpdateLiveAISubtitleResponse},
    update_live_app_record_config::{UpdateLiveAppRecordConfigError, UpdateLiveAppRecordConfigRequest, UpdateLiveAppRecordConfigResponse},
    update_live_app_snapshot_config::{UpdateLiveAppSnapshotConfigError, UpdateLiveAppSnapshotConfigRequest, UpdateLiveAppSnapshotConfigResponse},
    update_live_audio_audit_config::{UpdateLiveAudioAuditConfigError, UpdateLiveAudioAuditConfigRequest, UpdateLiveAudioAuditConfigResponse},
    update_live_audio_audit_notify_config::{UpdateLiveAudioAuditNotifyConfigError, UpdateLiveAudioAuditNotifyConfigRequest, UpdateLiveAudioAuditNotifyConfigResponse},
    update_live_center_transfer::{UpdateLiveCenterTransferError, UpdateLiveCenterTransferRequest, UpdateLiveCenterTransferResponse},
    update_live_delay_config::{UpdateLiveDelayConfigError, UpdateLiveDelayConfigRequest, UpdateLiveDelayConfigResponse},
    update_live_detect_notify_config::{UpdateLiveDetectNotifyConfigError, UpdateLiveDetectNotifyConfigRequest, UpdateLiveDetectNotifyConfigResponse},
    update_live_mpu_task::{UpdateLiveMPUTaskError, UpdateLiveMPUTaskRequest, UpdateLiveMPUTaskResponse},
    update_live_package_config::{UpdateLivePackageConfigError, UpdateLivePackageConfigRequest, UpdateLivePackageConfigResponse},
    update_live_pull_stream_info_config::{UpdateLivePullStreamInfoConfigError, UpdateLivePullStreamInfoConfigRequest, UpdateLivePullStreamInfoConfigResponse},
    update_live_pull_to_push::{UpdateLivePullToPushRequest, UpdateLivePullToPushResponse},
    update_live_record_notify_config::{UpdateLiveRecordNotifyConfigError, UpdateLiveRecordNotifyConfigRequest, UpdateLiveRecordNotifyConfigResponse},
    update_live_record_vod_config::{UpdateLiveRecordVodConfigError, UpdateLiveRecordVodConfigRequest, UpdateLiveRecordVodConfigResponse},
    update_live_snapshot_detect_porn_config::{UpdateLiveSnapshotDetectPornConfigError, UpdateLiveSnapshotDetectPornConfigRequest, UpdateLiveSnapshotDetectPornConfigResponse},
    update_live_snapshot_notify_config::{UpdateLiveSnapshotNotifyConfigError, UpdateLiveSnapshotNotifyConfigRequest, UpdateLiveSnapshotNotifyConfigResponse},
    update_live_stream_monitor::{UpdateLiveStreamMonitorError, UpdateLiveStreamMonitorRequest, UpdateLiveStreamMonitorResponse},
    update_live_stream_transcode::{UpdateLiveStreamTranscodeRequest, UpdateLiveStreamTranscodeResponse},
    update_live_stream_watermark::{UpdateLiveStreamWatermarkError, UpdateLiveStreamWatermarkRequest, UpdateLiveStreamWatermarkResponse},
    update_live_stream_watermark_rule::{UpdateLiveStreamWatermarkRuleError, UpdateLiveStreamWatermarkRuleRequest, UpdateLiveStreamWatermarkRuleResponse},
    update_message_app::{UpdateMessageAppRequest, UpdateMessageAppResponse},
    update_message_group::{UpdateMessageGroupRequest, UpdateMessageGroupResponse},
    update_mix_stream::{UpdateMixStreamError, UpdateMixStreamRequest, UpdateMixStreamResponse},
    update_rtc_cloud_recording::{UpdateRtcCloudRecordingRequest, UpdateRtcCloudRecordingResponse},
    update_rtc_mpu_event_sub::{UpdateRtcMPUEventSubError, UpdateRtcMPUEventSubRequest, UpdateRtcMPUEventSubResponse},
    update_rts_live_stream_transcode::{UpdateRtsLiveStreamTranscodeRequest, UpdateRtsLiveStreamTranscodeResponse},
    verify_live_domain_owner::{VerifyLiveDomainOwnerError, VerifyLiveDomainOwnerRequest, VerifyLiveDomainOwnerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "live",
    version: "2016-11-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "live.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-northeast-2-pop",
                "live.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "live.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-southeast-5", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-pop", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-gov-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-prod-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-2", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-3", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-test-306", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong-finance-pop", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-inner", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-internal-test-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-inner", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou-na62-a01", "live.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "live.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "live.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "eu-west-1-oxs",
                "live.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-central-1", "live.aliyuncs.com"),
            RegionalEndpoint::public(
                "rus-west-1-pop",
                "live.ap-southeast-1.aliyuncs.com",
            ),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraVideo Live.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Puts a text, image, caption, or HTML component into a production studio and returns its ID.
    #[inline]
    pub fn add_caster_component(
        &self,
        request: AddCasterComponentRequest,
    ) -> Call<'_, AddCasterComponentRequest> {
        self.inner.call(request)
    }
    /// Adds one episode, a video source or component with start and end times, to a production studio.
    #[inline]
    pub fn add_caster_episode(
        &self,
        request: AddCasterEpisodeRequest,
    ) -> Call<'_, AddCasterEpisodeRequest> {
        self.inner.call(request)
    }
    /// Creates a carousel program from VOD files for a domain, with start time and repeat count.
    #[inline]
    pub fn add_caster_episode_group(
        &self,
        request: AddCasterEpisodeGroupRequest,
    ) -> Call<'_, AddCasterEpisodeGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a carousel program from a single content string and returns the IDs of its items.
    #[inline]
    pub fn add_caster_episode_group_content(
        &self,
        request: AddCasterEpisodeGroupContentRequest,
    ) -> Call<'_, AddCasterEpisodeGroupContentRequest> {
        self.inner.call(request)
    }
    /// Defines a layout of video and audio layers in a production studio and returns its ID.
    #[inline]
    pub fn add_caster_layout(
        &self,
        request: AddCasterLayoutRequest,
    ) -> Call<'_, AddCasterLayoutRequest> {
        self.inner.call(request)
    }
    /// Sets up the episode list of a production studio, several scheduled episodes in a single call.
    #[inline]
    pub fn add_caster_program(
        &self,
        request: AddCasterProgramRequest,
    ) -> Call<'_, AddCasterProgramRequest> {
        self.inner.call(request)
    }
    /// Gives a production studio a video source: live stream, VOD file, material, or image; input channels cap the number.
    #[inline]
    pub fn add_caster_video_resource(
        &self,
        request: AddCasterVideoResourceRequest,
    ) -> Call<'_, AddCasterVideoResourceRequest> {
        self.inner.call(request)
    }
    /// Adds a custom transcoding configuration to an app of a domain, with own size, bitrate, and codecs.
    #[inline]
    pub fn add_custom_live_stream_transcode(
        &self,
        request: AddCustomLiveStreamTranscodeRequest,
    ) -> Call<'_, AddCustomLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Creates a subtitle rule that applies a subtitle template to the streams of a domain and app.
    #[inline]
    pub fn add_live_ai_produce_rules(
        &self,
        request: AddLiveAIProduceRulesRequest,
    ) -> Call<'_, AddLiveAIProduceRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a subtitle template: source and target language, font, colors, position, and lines.
    #[inline]
    pub fn add_live_ai_subtitle(
        &self,
        request: AddLiveAISubtitleRequest,
    ) -> Call<'_, AddLiveAISubtitleRequest> {
        self.inner.call(request)
    }
    /// Configures recording for an app or stream of a domain; the recordings go to an OSS bucket.
    #[inline]
    pub fn add_live_app_record_config(
        &self,
        request: AddLiveAppRecordConfigRequest,
    ) -> Call<'_, AddLiveAppRecordConfigRequest> {
        self.inner.call(request)
    }
    /// Sets up periodic snapshots to OSS for an app; streams must be pushed again before it applies.
    #[inline]
    pub fn add_live_app_snapshot_config(
        &self,
        request: AddLiveAppSnapshotConfigRequest,
    ) -> Call<'_, AddLiveAppSnapshotConfigRequest> {
        self.inner.call(request)
    }
    /// Sets up audio moderation for an app or stream of a live domain.
    #[inline]
    pub fn add_live_audio_audit_config(
        &self,
        request: AddLiveAudioAuditConfigRequest,
    ) -> Call<'_, AddLiveAudioAuditConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the callback URL that receives the audio moderation results of a domain.
    #[inline]
    pub fn add_live_audio_audit_notify_config(
        &self,
        request: AddLiveAudioAuditNotifyConfigRequest,
    ) -> Call<'_, AddLiveAudioAuditNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Relays a stream from the live center to another push URL, within a start and end time.
    #[inline]
    pub fn add_live_center_transfer(
        &self,
        request: AddLiveCenterTransferRequest,
    ) -> Call<'_, AddLiveCenterTransferRequest> {
        self.inner.call(request)
    }
    /// Sets the URL that a domain's moderation callbacks are sent to.
    #[inline]
    pub fn add_live_detect_notify_config(
        &self,
        request: AddLiveDetectNotifyConfigRequest,
    ) -> Call<'_, AddLiveDetectNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Adds one ingest or streaming domain to ApsaraVideo Live; each call takes a single domain.
    #[inline]
    pub fn add_live_domain(
        &self,
        request: AddLiveDomainRequest,
    ) -> Call<'_, AddLiveDomainRequest> {
        self.inner.call(request)
    }
    /// Ties an ingest domain to the streaming domain that plays what is pushed to it.
    #[inline]
    pub fn add_live_domain_mapping(
        &self,
        request: AddLiveDomainMappingRequest,
    ) -> Call<'_, AddLiveDomainMappingRequest> {
        self.inner.call(request)
    }
    /// Ties a sub-streaming domain to its main streaming domain.
    #[inline]
    pub fn add_live_domain_play_mapping(
        &self,
        request: AddLiveDomainPlayMappingRequest,
    ) -> Call<'_, AddLiveDomainPlayMappingRequest> {
        self.inner.call(request)
    }
    /// Mutes the given users in an interactive message group, so that they cannot send messages.
    #[inline]
    pub fn add_live_message_group_band(
        &self,
        request: AddLiveMessageGroupBandRequest,
    ) -> Call<'_, AddLiveMessageGroupBandRequest> {
        self.inner.call(request)
    }
    /// Configures how streams are packaged for playback: protocol, number of segments, and their duration.
    #[inline]
    pub fn add_live_package_config(
        &self,
        request: AddLivePackageConfigRequest,
    ) -> Call<'_, AddLivePackageConfigRequest> {
        self.inner.call(request)
    }
    /// Configures a stream that is pulled from an origin URL between a start and an end time.
    #[inline]
    pub fn add_live_pull_stream_info_config(
        &self,
        request: AddLivePullStreamInfoConfigRequest,
    ) -> Call<'_, AddLivePullStreamInfoConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the callback URLs for recording events of a whole domain, optionally with authentication.
    #[inline]
    pub fn add_live_record_notify_config(
        &self,
        request: AddLiveRecordNotifyConfigRequest,
    ) -> Call<'_, AddLiveRecordNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Sets up live-to-VOD recording, so that the recordings land in the ApsaraVideo VOD media library.
    #[inline]
    pub fn add_live_record_vod_config(
        &self,
        request: AddLiveRecordVodConfigRequest,
    ) -> Call<'_, AddLiveRecordVodConfigRequest> {
        self.inner.call(request)
    }
    /// Switches on moderation of a domain's or app's video snapshots, with scenes and OSS storage.
    #[inline]
    pub fn add_live_snapshot_detect_porn_config(
        &self,
        request: AddLiveSnapshotDetectPornConfigRequest,
    ) -> Call<'_, AddLiveSnapshotDetectPornConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the callback URL of a domain for snapshots, optionally with an authentication key.
    #[inline]
    pub fn add_live_snapshot_notify_config(
        &self,
        request: AddLiveSnapshotNotifyConfigRequest,
    ) -> Call<'_, AddLiveSnapshotNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Merges a primary and a backup stream into one output stream, in a time range.
    #[inline]
    pub fn add_live_stream_merge(
        &self,
        request: AddLiveStreamMergeRequest,
    ) -> Call<'_, AddLiveStreamMergeRequest> {
        self.inner.call(request)
    }
    /// Adds a standard transcoding template to an app of a domain.
    #[inline]
    pub fn add_live_stream_transcode(
        &self,
        request: AddLiveStreamTranscodeRequest,
    ) -> Call<'_, AddLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Creates a watermark template with picture, size, offset, and transparency, and returns its ID.
    #[inline]
    pub fn add_live_stream_watermark(
        &self,
        request: AddLiveStreamWatermarkRequest,
    ) -> Call<'_, AddLiveStreamWatermarkRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that puts a watermark template on a given stream.
    #[inline]
    pub fn add_live_stream_watermark_rule(
        &self,
        request: AddLiveStreamWatermarkRuleRequest,
    ) -> Call<'_, AddLiveStreamWatermarkRuleRequest> {
        self.inner.call(request)
    }
    /// Appends items to a playlist of a production studio and tells which of them failed.
    #[inline]
    pub fn add_playlist_items(
        &self,
        request: AddPlaylistItemsRequest,
    ) -> Call<'_, AddPlaylistItemsRequest> {
        self.inner.call(request)
    }
    /// Adds a custom transcoding template for RTS, with options to drop B-frames and use Opus.
    #[inline]
    pub fn add_rts_live_stream_transcode(
        &self,
        request: AddRtsLiveStreamTranscodeRequest,
    ) -> Call<'_, AddRtsLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Adds one show, or several in batch mode, to the playlist of a production studio.
    #[inline]
    pub fn add_show_into_show_list(
        &self,
        request: AddShowIntoShowListRequest,
    ) -> Call<'_, AddShowIntoShowListRequest> {
        self.inner.call(request)
    }
    /// Creates a layout in a virtual studio, with background, screen inputs, and media inputs.
    #[inline]
    pub fn add_studio_layout(
        &self,
        request: AddStudioLayoutRequest,
    ) -> Call<'_, AddStudioLayoutRequest> {
        self.inner.call(request)
    }
    /// Inserts a text as SEI message into the transcoded stream, with pattern, repeat count, and delay.
    #[inline]
    pub fn add_trancode_sei(
        &self,
        request: AddTrancodeSEIRequest,
    ) -> Call<'_, AddTrancodeSEIRequest> {
        self.inner.call(request)
    }
    /// Mutes a whole message group except for the users named.
    #[inline]
    pub fn ban_live_message_group(
        &self,
        request: BanLiveMessageGroupRequest,
    ) -> Call<'_, BanLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Removes named function configurations from several live domains at once.
    #[inline]
    pub fn batch_delete_live_domain_configs(
        &self,
        request: BatchDeleteLiveDomainConfigsRequest,
    ) -> Call<'_, BatchDeleteLiveDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Tells for up to 20 users at once whether they are online.
    #[inline]
    pub fn batch_get_online_users(
        &self,
        request: BatchGetOnlineUsersRequest,
    ) -> Call<'_, BatchGetOnlineUsersRequest> {
        self.inner.call(request)
    }
    /// Applies function configurations to several live domains at once.
    #[inline]
    pub fn batch_set_live_domain_configs(
        &self,
        request: BatchSetLiveDomainConfigsRequest,
    ) -> Call<'_, BatchSetLiveDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Lifts the mute on all members of a message group.
    #[inline]
    pub fn cancel_mute_all_group_user(
        &self,
        request: CancelMuteAllGroupUserRequest,
    ) -> Call<'_, CancelMuteAllGroupUserRequest> {
        self.inner.call(request)
    }
    /// Lets the listed muted members of a message group speak again.
    #[inline]
    pub fn cancel_mute_group_user(
        &self,
        request: CancelMuteGroupUserRequest,
    ) -> Call<'_, CancelMuteGroupUserRequest> {
        self.inner.call(request)
    }
    /// Moves a streaming domain into a different resource group.
    #[inline]
    pub fn change_live_domain_resource_group(
        &self,
        request: ChangeLiveDomainResourceGroupRequest,
    ) -> Call<'_, ChangeLiveDomainResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells for each given user whether the user is in an interactive message group.
    #[inline]
    pub fn check_live_message_users_in_group(
        &self,
        request: CheckLiveMessageUsersInGroupRequest,
    ) -> Call<'_, CheckLiveMessageUsersInGroupRequest> {
        self.inner.call(request)
    }
    /// Tells for each given user whether the user is online in an interactive messaging app.
    #[inline]
    pub fn check_live_message_users_online(
        &self,
        request: CheckLiveMessageUsersOnlineRequest,
    ) -> Call<'_, CheckLiveMessageUsersOnlineRequest> {
        self.inner.call(request)
    }
    /// Switches time shifting off for a domain, application or stream, so that viewers cannot go back in time.
    #[inline]
    pub fn close_live_shift(
        &self,
        request: CloseLiveShiftRequest,
    ) -> Call<'_, CloseLiveShiftRequest> {
        self.inner.call(request)
    }
    /// Duplicates a production studio under a new name and returns the ID of the copy.
    #[inline]
    pub fn copy_caster(
        &self,
        request: CopyCasterRequest,
    ) -> Call<'_, CopyCasterRequest> {
        self.inner.call(request)
    }
    /// Brings a preview (PVW) scene on air by applying its configuration to the program (PGM) scene.
    #[inline]
    pub fn copy_caster_scene_config(
        &self,
        request: CopyCasterSceneConfigRequest,
    ) -> Call<'_, CopyCasterSceneConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a production studio with edition, billing method, and template, and returns its ID.
    #[inline]
    pub fn create_caster(
        &self,
        request: CreateCasterRequest,
    ) -> Call<'_, CreateCasterRequest> {
        self.inner.call(request)
    }
    /// Saves a custom template for mixing streams under a name.
    #[inline]
    pub fn create_custom_template(
        &self,
        request: CreateCustomTemplateRequest,
    ) -> Call<'_, CreateCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates an edge transcoding job on a cluster, with template, input, and output stream.
    #[inline]
    pub fn create_edge_transcode_job(
        &self,
        request: CreateEdgeTranscodeJobRequest,
    ) -> Call<'_, CreateEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Subscribes a callback URL to events of a channel, optionally for chosen users only.
    #[inline]
    pub fn create_event_sub(
        &self,
        request: CreateEventSubRequest,
    ) -> Call<'_, CreateEventSubRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual studio template with background, media layer, and matting layout.
    #[inline]
    pub fn create_live_ai_studio(
        &self,
        request: CreateLiveAIStudioRequest,
    ) -> Call<'_, CreateLiveAIStudioRequest> {
        self.inner.call(request)
    }
    /// Sets by how much time the broadcast of a stream is delayed.
    #[inline]
    pub fn create_live_delay_config(
        &self,
        request: CreateLiveDelayConfigRequest,
    ) -> Call<'_, CreateLiveDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Creates an interactive messaging app and returns its ID, key, and signature.
    #[inline]
    pub fn create_live_message_app(
        &self,
        request: CreateLiveMessageAppRequest,
    ) -> Call<'_, CreateLiveMessageAppRequest> {
        self.inner.call(request)
    }
    /// Creates an interactive message group in an app, with creator and administrators.
    #[inline]
    pub fn create_live_message_group(
        &self,
        request: CreateLiveMessageGroupRequest,
    ) -> Call<'_, CreateLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a Global Accelerator instance, or reuses one, and binds it to a live streaming link.
    #[inline]
    pub fn create_live_private_line(
        &self,
        request: CreateLivePrivateLineRequest,
    ) -> Call<'_, CreateLivePrivateLineRequest> {
        self.inner.call(request)
    }
    /// Creates a task that pulls live or VOD sources and pushes them to a destination URL.
    #[inline]
    pub fn create_live_pull_to_push(
        &self,
        request: CreateLivePullToPushRequest,
    ) -> Call<'_, CreateLivePullToPushRequest> {
        self.inner.call(request)
    }
    /// Starts delivering a domain's logs in real time to a Logstore of Simple Log Service.
    #[inline]
    pub fn create_live_real_time_log_delivery(
        &self,
        request: CreateLiveRealTimeLogDeliveryRequest,
    ) -> Call<'_, CreateLiveRealTimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Creates a stream monitoring session that shows several input streams and watches them.
    #[inline]
    pub fn create_live_stream_monitor(
        &self,
        request: CreateLiveStreamMonitorRequest,
    ) -> Call<'_, CreateLiveStreamMonitorRequest> {
        self.inner.call(request)
    }
    /// Builds an M3U8 index file in OSS from the recorded segments of a time range.
    #[inline]
    pub fn create_live_stream_record_index_files(
        &self,
        request: CreateLiveStreamRecordIndexFilesRequest,
    ) -> Call<'_, CreateLiveStreamRecordIndexFilesRequest> {
        self.inner.call(request)
    }
    /// Creates an interactive messaging app with its settings and returns the app ID.
    #[inline]
    pub fn create_message_app(
        &self,
        request: CreateMessageAppRequest,
    ) -> Call<'_, CreateMessageAppRequest> {
        self.inner.call(request)
    }
    /// Creates a message group in an interactive messaging app and returns its ID.
    #[inline]
    pub fn create_message_group(
        &self,
        request: CreateMessageGroupRequest,
    ) -> Call<'_, CreateMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Starts a task that mixes several input streams in one layout.
    #[inline]
    pub fn create_mix_stream(
        &self,
        request: CreateMixStreamRequest,
    ) -> Call<'_, CreateMixStreamRequest> {
        self.inner.call(request)
    }
    /// Returns the RTMP address with which a user pushes a stream into a channel.
    #[inline]
    pub fn create_room_real_time_stream_address(
        &self,
        request: CreateRoomRealTimeStreamAddressRequest,
    ) -> Call<'_, CreateRoomRealTimeStreamAddressRequest> {
        self.inner.call(request)
    }
    /// Starts a real-time subtitle task that transcribes an audio stream, optionally with translation.
    #[inline]
    pub fn create_rtc_asr_task(
        &self,
        request: CreateRtcAsrTaskRequest,
    ) -> Call<'_, CreateRtcAsrTaskRequest> {
        self.inner.call(request)
    }
    /// Subscribes a callback URL to events of mixed-stream relay tasks in the given channels.
    #[inline]
    pub fn create_rtc_mpu_event_sub(
        &self,
        request: CreateRtcMPUEventSubRequest,
    ) -> Call<'_, CreateRtcMPUEventSubRequest> {
        self.inner.call(request)
    }
    /// Creates the WHIP address with which a user publishes a stream to an RTC channel.
    #[inline]
    pub fn create_rtc_whip_stream_address(
        &self,
        request: CreateRTCWhipStreamAddressRequest,
    ) -> Call<'_, CreateRTCWhipStreamAddressRequest> {
        self.inner.call(request)
    }
    /// Deletes a stopped production studio with its scenes, components and layouts, beyond recovery.
    #[inline]
    pub fn delete_caster(
        &self,
        request: DeleteCasterRequest,
    ) -> Call<'_, DeleteCasterRequest> {
        self.inner.call(request)
    }
    /// Deletes a component, such as a text or picture overlay, of a production studio.
    #[inline]
    pub fn delete_caster_component(
        &self,
        request: DeleteCasterComponentRequest,
    ) -> Call<'_, DeleteCasterComponentRequest> {
        self.inner.call(request)
    }
    /// Deletes one episode from the list of a production studio.
    #[inline]
    pub fn delete_caster_episode(
        &self,
        request: DeleteCasterEpisodeRequest,
    ) -> Call<'_, DeleteCasterEpisodeRequest> {
        self.inner.call(request)
    }
    /// Deletes an episode list of a production studio with all its episodes.
    #[inline]
    pub fn delete_caster_episode_group(
        &self,
        request: DeleteCasterEpisodeGroupRequest,
    ) -> Call<'_, DeleteCasterEpisodeGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a layout of a production studio, which scenes can no longer use.
    #[inline]
    pub fn delete_caster_layout(
        &self,
        request: DeleteCasterLayoutRequest,
    ) -> Call<'_, DeleteCasterLayoutRequest> {
        self.inner.call(request)
    }
    /// Deletes the program list of a production studio, so that it no longer switches by it.
    #[inline]
    pub fn delete_caster_program(
        &self,
        request: DeleteCasterProgramRequest,
    ) -> Call<'_, DeleteCasterProgramRequest> {
        self.inner.call(request)
    }
    /// Deletes a scene's configuration from a production studio, by configuration type.
    #[inline]
    pub fn delete_caster_scene_config(
        &self,
        request: DeleteCasterSceneConfigRequest,
    ) -> Call<'_, DeleteCasterSceneConfigRequest> {
        self.inner.call(request)
    }
    /// Removes a video resource, such as a stream or file, from a production studio.
    #[inline]
    pub fn delete_caster_video_resource(
        &self,
        request: DeleteCasterVideoResourceRequest,
    ) -> Call<'_, DeleteCasterVideoResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a channel by its ID.
    #[inline]
    pub fn delete_channel(
        &self,
        request: DeleteChannelRequest,
    ) -> Call<'_, DeleteChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom template for mixing streams; give its name.
    #[inline]
    pub fn delete_custom_template(
        &self,
        request: DeleteCustomTemplateRequest,
    ) -> Call<'_, DeleteCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a transcoding job of an edge cluster.
    #[inline]
    pub fn delete_edge_transcode_job(
        &self,
        request: DeleteEdgeTranscodeJobRequest,
    ) -> Call<'_, DeleteEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Deletes the callback subscription for messages of rooms; nothing more is reported.
    #[inline]
    pub fn delete_event_sub(
        &self,
        request: DeleteEventSubRequest,
    ) -> Call<'_, DeleteEventSubRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule by which live subtitles are added to streams.
    #[inline]
    pub fn delete_live_ai_produce_rules(
        &self,
        request: DeleteLiveAIProduceRulesRequest,
    ) -> Call<'_, DeleteLiveAIProduceRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes an AI studio, given by its ID.
    #[inline]
    pub fn delete_live_ai_studio(
        &self,
        request: DeleteLiveAIStudioRequest,
    ) -> Call<'_, DeleteLiveAIStudioRequest> {
        self.inner.call(request)
    }
    /// Deletes a template for live subtitles.
    #[inline]
    pub fn delete_live_ai_subtitle(
        &self,
        request: DeleteLiveAISubtitleRequest,
    ) -> Call<'_, DeleteLiveAISubtitleRequest> {
        self.inner.call(request)
    }
    /// Removes the recording configuration of an app, or of one stream in it.
    #[inline]
    pub fn delete_live_app_record_config(
        &self,
        request: DeleteLiveAppRecordConfigRequest,
    ) -> Call<'_, DeleteLiveAppRecordConfigRequest> {
        self.inner.call(request)
    }
    /// Stops snapshots for an app; streams keep the old setting until pushed again.
    #[inline]
    pub fn delete_live_app_snapshot_config(
        &self,
        request: DeleteLiveAppSnapshotConfigRequest,
    ) -> Call<'_, DeleteLiveAppSnapshotConfigRequest> {
        self.inner.call(request)
    }
    /// Removes the audio moderation configuration of an app or stream.
    #[inline]
    pub fn delete_live_audio_audit_config(
        &self,
        request: DeleteLiveAudioAuditConfigRequest,
    ) -> Call<'_, DeleteLiveAudioAuditConfigRequest> {
        self.inner.call(request)
    }
    /// Removes a domain's callback settings for audio moderation.
    #[inline]
    pub fn delete_live_audio_audit_notify_config(
        &self,
        request: DeleteLiveAudioAuditNotifyConfigRequest,
    ) -> Call<'_, DeleteLiveAudioAuditNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes the settings by which a streaming center passes streams on to another address.
    #[inline]
    pub fn delete_live_center_transfer(
        &self,
        request: DeleteLiveCenterTransferRequest,
    ) -> Call<'_, DeleteLiveCenterTransferRequest> {
        self.inner.call(request)
    }
    /// Removes the broadcast delay that was set for a stream.
    #[inline]
    pub fn delete_live_delay_config(
        &self,
        request: DeleteLiveDelayConfigRequest,
    ) -> Call<'_, DeleteLiveDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Removes the callback settings that report a domain's moderation results.
    #[inline]
    pub fn delete_live_detect_notify_config(
        &self,
        request: DeleteLiveDetectNotifyConfigRequest,
    ) -> Call<'_, DeleteLiveDetectNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a live domain along with all records that belong to it.
    #[inline]
    pub fn delete_live_domain(
        &self,
        request: DeleteLiveDomainRequest,
    ) -> Call<'_, DeleteLiveDomainRequest> {
        self.inner.call(request)
    }
    /// Removes the link between an ingest domain and a streaming domain.
    #[inline]
    pub fn delete_live_domain_mapping(
        &self,
        request: DeleteLiveDomainMappingRequest,
    ) -> Call<'_, DeleteLiveDomainMappingRequest> {
        self.inner.call(request)
    }
    /// Removes the link between a main streaming domain and a sub-streaming domain.
    #[inline]
    pub fn delete_live_domain_play_mapping(
        &self,
        request: DeleteLiveDomainPlayMappingRequest,
    ) -> Call<'_, DeleteLiveDomainPlayMappingRequest> {
        self.inner.call(request)
    }
    /// Deletes the relay settings of a domain; streams already being relayed by them go on.
    #[inline]
    pub fn delete_live_edge_transfer(
        &self,
        request: DeleteLiveEdgeTransferRequest,
    ) -> Call<'_, DeleteLiveEdgeTransferRequest> {
        self.inner.call(request)
    }
    /// Removes the triggered stream pulling configuration of an app.
    #[inline]
    pub fn delete_live_lazy_pull_stream_info_config(
        &self,
        request: DeleteLiveLazyPullStreamInfoConfigRequest,
    ) -> Call<'_, DeleteLiveLazyPullStreamInfoConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes an interactive message group; its members can no longer exchange messages.
    #[inline]
    pub fn delete_live_message_group(
        &self,
        request: DeleteLiveMessageGroupRequest,
    ) -> Call<'_, DeleteLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Withdraws a message that was sent to a group.
    #[inline]
    pub fn delete_live_message_group_message(
        &self,
        request: DeleteLiveMessageGroupMessageRequest,
    ) -> Call<'_, DeleteLiveMessageGroupMessageRequest> {
        self.inner.call(request)
    }
    /// Withdraws a message that was sent to a single user.
    #[inline]
    pub fn delete_live_message_user_message(
        &self,
        request: DeleteLiveMessageUserMessageRequest,
    ) -> Call<'_, DeleteLiveMessageUserMessageRequest> {
        self.inner.call(request)
    }
    /// Removes the packaging configuration of an app or stream.
    #[inline]
    pub fn delete_live_package_config(
        &self,
        request: DeleteLivePackageConfigRequest,
    ) -> Call<'_, DeleteLivePackageConfigRequest> {
        self.inner.call(request)
    }
    /// Detaches a Global Accelerator instance from live streaming; the instance itself remains.
    #[inline]
    pub fn delete_live_private_line(
        &self,
        request: DeleteLivePrivateLineRequest,
    ) -> Call<'_, DeleteLivePrivateLineRequest> {
        self.inner.call(request)
    }
    /// Removes the configuration that pulls a stream from an origin.
    #[inline]
    pub fn delete_live_pull_stream_info_config(
        &self,
        request: DeleteLivePullStreamInfoConfigRequest,
    ) -> Call<'_, DeleteLivePullStreamInfoConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that pulls a stream and pushes it on to another address.
    #[inline]
    pub fn delete_live_pull_to_push(
        &self,
        request: DeleteLivePullToPushRequest,
    ) -> Call<'_, DeleteLivePullToPushRequest> {
        self.inner.call(request)
    }
    /// Deletes the Logstore that real-time logs of streaming are written to.
    #[inline]
    pub fn delete_live_real_time_log_logstore(
        &self,
        request: DeleteLiveRealTimeLogLogstoreRequest,
    ) -> Call<'_, DeleteLiveRealTimeLogLogstoreRequest> {
        self.inner.call(request)
    }
    /// Ends the delivery of real-time logs for domains.
    #[inline]
    pub fn delete_live_realtime_log_delivery(
        &self,
        request: DeleteLiveRealtimeLogDeliveryRequest,
    ) -> Call<'_, DeleteLiveRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Removes the recording callback settings of a whole domain.
    #[inline]
    pub fn delete_live_record_notify_config(
        &self,
        request: DeleteLiveRecordNotifyConfigRequest,
    ) -> Call<'_, DeleteLiveRecordNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Removes the live-to-VOD recording configuration of an app or stream.
    #[inline]
    pub fn delete_live_record_vod_config(
        &self,
        request: DeleteLiveRecordVodConfigRequest,
    ) -> Call<'_, DeleteLiveRecordVodConfigRequest> {
        self.inner.call(request)
    }
    /// Removes the snapshot moderation configuration of a domain or app.
    #[inline]
    pub fn delete_live_snapshot_detect_porn_config(
        &self,
        request: DeleteLiveSnapshotDetectPornConfigRequest,
    ) -> Call<'_, DeleteLiveSnapshotDetectPornConfigRequest> {
        self.inner.call(request)
    }
    /// Removes the snapshot callback settings of a domain.
    #[inline]
    pub fn delete_live_snapshot_notify_config(
        &self,
        request: DeleteLiveSnapshotNotifyConfigRequest,
    ) -> Call<'_, DeleteLiveSnapshotNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes one configuration of a domain from the staging environment, by its ID.
    #[inline]
    pub fn delete_live_specific_staging_config(
        &self,
        request: DeleteLiveSpecificStagingConfigRequest,
    ) -> Call<'_, DeleteLiveSpecificStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Lifts the block that was put on a stream.
    #[inline]
    pub fn delete_live_stream_block(
        &self,
        request: DeleteLiveStreamBlockRequest,
    ) -> Call<'_, DeleteLiveStreamBlockRequest> {
        self.inner.call(request)
    }
    /// Deletes a merge of online streams, by which several act as one.
    #[inline]
    pub fn delete_live_stream_merge(
        &self,
        request: DeleteLiveStreamMergeRequest,
    ) -> Call<'_, DeleteLiveStreamMergeRequest> {
        self.inner.call(request)
    }
    /// Deletes a monitoring room, in which several streams are watched side by side.
    #[inline]
    pub fn delete_live_stream_monitor(
        &self,
        request: DeleteLiveStreamMonitorRequest,
    ) -> Call<'_, DeleteLiveStreamMonitorRequest> {
        self.inner.call(request)
    }
    /// Deletes recorded files of a live stream, or only their index entries.
    #[inline]
    pub fn delete_live_stream_record_index_files(
        &self,
        request: DeleteLiveStreamRecordIndexFilesRequest,
    ) -> Call<'_, DeleteLiveStreamRecordIndexFilesRequest> {
        self.inner.call(request)
    }
    /// Deletes a transcoding setting; newly pushed streams are no longer converted by it.
    #[inline]
    pub fn delete_live_stream_transcode(
        &self,
        request: DeleteLiveStreamTranscodeRequest,
    ) -> Call<'_, DeleteLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a watermark template; rules can then no longer stamp it on streams.
    #[inline]
    pub fn delete_live_stream_watermark(
        &self,
        request: DeleteLiveStreamWatermarkRequest,
    ) -> Call<'_, DeleteLiveStreamWatermarkRequest> {
        self.inner.call(request)
    }
    /// Deletes a watermark rule; streams pushed from then on carry no mark from it.
    #[inline]
    pub fn delete_live_stream_watermark_rule(
        &self,
        request: DeleteLiveStreamWatermarkRuleRequest,
    ) -> Call<'_, DeleteLiveStreamWatermarkRuleRequest> {
        self.inner.call(request)
    }
    /// Removes the stream ingest callback settings of a domain.
    #[inline]
    pub fn delete_live_streams_notify_url_config(
        &self,
        request: DeleteLiveStreamsNotifyUrlConfigRequest,
    ) -> Call<'_, DeleteLiveStreamsNotifyUrlConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes an interactive messaging app by its ID.
    #[inline]
    pub fn delete_message_app(
        &self,
        request: DeleteMessageAppRequest,
    ) -> Call<'_, DeleteMessageAppRequest> {
        self.inner.call(request)
    }
    /// Ends a task that mixes several streams into one picture.
    #[inline]
    pub fn delete_mix_stream(
        &self,
        request: DeleteMixStreamRequest,
    ) -> Call<'_, DeleteMixStreamRequest> {
        self.inner.call(request)
    }
    /// Deletes a whole playlist with its items.
    #[inline]
    pub fn delete_playlist(
        &self,
        request: DeletePlaylistRequest,
    ) -> Call<'_, DeletePlaylistRequest> {
        self.inner.call(request)
    }
    /// Takes single items out of a playlist.
    #[inline]
    pub fn delete_playlist_items(
        &self,
        request: DeletePlaylistItemsRequest,
    ) -> Call<'_, DeletePlaylistItemsRequest> {
        self.inner.call(request)
    }
    /// Ends a task that turns speech of a channel into text or translates it.
    #[inline]
    pub fn delete_rtc_asr_task(
        &self,
        request: DeleteRtcAsrTaskRequest,
    ) -> Call<'_, DeleteRtcAsrTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a subscription to events of mixed-stream relays, so that nothing more is reported.
    #[inline]
    pub fn delete_rtc_mpu_event_sub(
        &self,
        request: DeleteRtcMPUEventSubRequest,
    ) -> Call<'_, DeleteRtcMPUEventSubRequest> {
        self.inner.call(request)
    }
    /// Deletes the authentication of snapshot callbacks for a domain; it takes effect with the next push.
    #[inline]
    pub fn delete_snapshot_callback_auth(
        &self,
        request: DeleteSnapshotCallbackAuthRequest,
    ) -> Call<'_, DeleteSnapshotCallbackAuthRequest> {
        self.inner.call(request)
    }
    /// Deletes snapshot files of a stream that are no older than a year.
    #[inline]
    pub fn delete_snapshot_files(
        &self,
        request: DeleteSnapshotFilesRequest,
    ) -> Call<'_, DeleteSnapshotFilesRequest> {
        self.inner.call(request)
    }
    /// Deletes one layout of a virtual studio.
    #[inline]
    pub fn delete_studio_layout(
        &self,
        request: DeleteStudioLayoutRequest,
    ) -> Call<'_, DeleteStudioLayoutRequest> {
        self.inner.call(request)
    }
    /// Returns the timed tasks that start and stop the playlist of a production studio.
    #[inline]
    pub fn describe_auto_show_list_tasks(
        &self,
        request: DescribeAutoShowListTasksRequest,
    ) -> Call<'_, DescribeAutoShowListTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the channels of a production studio with their sources and stream URLs.
    #[inline]
    pub fn describe_caster_channels(
        &self,
        request: DescribeCasterChannelsRequest,
    ) -> Call<'_, DescribeCasterChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists the components of a production studio, or a single one by ID.
    #[inline]
    pub fn describe_caster_components(
        &self,
        request: DescribeCasterComponentsRequest,
    ) -> Call<'_, DescribeCasterComponentsRequest> {
        self.inner.call(request)
    }
    /// Returns a production studio's settings, such as domain, recording, transcoding, delay, and callback.
    #[inline]
    pub fn describe_caster_config(
        &self,
        request: DescribeCasterConfigRequest,
    ) -> Call<'_, DescribeCasterConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the layouts of a production studio with their video and audio layers.
    #[inline]
    pub fn describe_caster_layouts(
        &self,
        request: DescribeCasterLayoutsRequest,
    ) -> Call<'_, DescribeCasterLayoutsRequest> {
        self.inner.call(request)
    }
    /// Lists the episodes in the episode list of a production studio, filtered by time or status.
    #[inline]
    pub fn describe_caster_program(
        &self,
        request: DescribeCasterProgramRequest,
    ) -> Call<'_, DescribeCasterProgramRequest> {
        self.inner.call(request)
    }
    /// Returns how a scene's audio is mixed: layers, volume, and whether it follows video.
    #[inline]
    pub fn describe_caster_scene_audio(
        &self,
        request: DescribeCasterSceneAudioRequest,
    ) -> Call<'_, DescribeCasterSceneAudioRequest> {
        self.inner.call(request)
    }
    /// Lists the scenes of a production studio with layout, components, status, and output streams.
    #[inline]
    pub fn describe_caster_scenes(
        &self,
        request: DescribeCasterScenesRequest,
    ) -> Call<'_, DescribeCasterScenesRequest> {
        self.inner.call(request)
    }
    /// Returns the output stream URLs of a production studio, per scene.
    #[inline]
    pub fn describe_caster_stream_url(
        &self,
        request: DescribeCasterStreamUrlRequest,
    ) -> Call<'_, DescribeCasterStreamUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the video sources that a production studio uses as inputs.
    #[inline]
    pub fn describe_caster_video_resources(
        &self,
        request: DescribeCasterVideoResourcesRequest,
    ) -> Call<'_, DescribeCasterVideoResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists production studios, filtered by name, status, billing method, or tags.
    #[inline]
    pub fn describe_casters(
        &self,
        request: DescribeCastersRequest,
    ) -> Call<'_, DescribeCastersRequest> {
        self.inner.call(request)
    }
    /// Lists, page by page, the user IDs currently online in a channel.
    #[inline]
    pub fn describe_channel_participants(
        &self,
        request: DescribeChannelParticipantsRequest,
    ) -> Call<'_, DescribeChannelParticipantsRequest> {
        self.inner.call(request)
    }
    /// Returns the online users of a channel, split into interactive users and viewers.
    #[inline]
    pub fn describe_channel_users(
        &self,
        request: DescribeChannelUsersRequest,
    ) -> Call<'_, DescribeChannelUsersRequest> {
        self.inner.call(request)
    }
    /// Returns usage data of domains in one billing region, such as traffic or bandwidth.
    #[inline]
    pub fn describe_domain_usage_data(
        &self,
        request: DescribeDomainUsageDataRequest,
    ) -> Call<'_, DescribeDomainUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns rows of domain data in a time range for a given integrity value.
    #[inline]
    pub fn describe_domain_with_integrity(
        &self,
        request: DescribeDomainWithIntegrityRequest,
    ) -> Call<'_, DescribeDomainWithIntegrityRequest> {
        self.inner.call(request)
    }
    /// Lists subtitle rules, filtered by domain, app, suffix, or rule ID.
    #[inline]
    pub fn describe_live_ai_produce_rules(
        &self,
        request: DescribeLiveAIProduceRulesRequest,
    ) -> Call<'_, DescribeLiveAIProduceRulesRequest> {
        self.inner.call(request)
    }
    /// Lists virtual studio templates, by studio ID or name.
    #[inline]
    pub fn describe_live_ai_studio(
        &self,
        request: DescribeLiveAIStudioRequest,
    ) -> Call<'_, DescribeLiveAIStudioRequest> {
        self.inner.call(request)
    }
    /// Lists subtitle templates with their languages, fonts, and colors.
    #[inline]
    pub fn describe_live_ai_subtitle(
        &self,
        request: DescribeLiveAISubtitleRequest,
    ) -> Call<'_, DescribeLiveAISubtitleRequest> {
        self.inner.call(request)
    }
    /// Returns the audio moderation configurations of a domain, app, or stream.
    #[inline]
    pub fn describe_live_audio_audit_config(
        &self,
        request: DescribeLiveAudioAuditConfigRequest,
    ) -> Call<'_, DescribeLiveAudioAuditConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the callback settings for audio moderation of a domain.
    #[inline]
    pub fn describe_live_audio_audit_notify_config(
        &self,
        request: DescribeLiveAudioAuditNotifyConfigRequest,
    ) -> Call<'_, DescribeLiveAudioAuditNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Returns frame rates and bitrates of a center stream every ten seconds, for at most three hours.
    #[inline]
    pub fn describe_live_center_stream_rate_data(
        &self,
        request: DescribeLiveCenterStreamRateDataRequest,
    ) -> Call<'_, DescribeLiveCenterStreamRateDataRequest> {
        self.inner.call(request)
    }
    /// Lists the relay configurations by which the live center forwards streams to other URLs.
    #[inline]
    pub fn describe_live_center_transfer(
        &self,
        request: DescribeLiveCenterTransferRequest,
    ) -> Call<'_, DescribeLiveCenterTransferRequest> {
        self.inner.call(request)
    }
    /// Returns the content and ID of a certificate, looked up by name.
    #[inline]
    pub fn describe_live_certificate_detail(
        &self,
        request: DescribeLiveCertificateDetailRequest,
    ) -> Call<'_, DescribeLiveCertificateDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates available to the account, optionally for one domain.
    #[inline]
    pub fn describe_live_certificate_list(
        &self,
        request: DescribeLiveCertificateListRequest,
    ) -> Call<'_, DescribeLiveCertificateListRequest> {
        self.inner.call(request)
    }
    /// Returns the broadcast delay set for a stream.
    #[inline]
    pub fn describe_live_delay_config(
        &self,
        request: DescribeLiveDelayConfigRequest,
    ) -> Call<'_, DescribeLiveDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the usage of delayed streaming, as durations per domain, region, or stream.
    #[inline]
    pub fn describe_live_delayed_streaming_usage(
        &self,
        request: DescribeLiveDelayedStreamingUsageRequest,
    ) -> Call<'_, DescribeLiveDelayedStreamingUsageRequest> {
        self.inner.call(request)
    }
    /// Returns the URL to which a domain's moderation callbacks go.
    #[inline]
    pub fn describe_live_detect_notify_config(
        &self,
        request: DescribeLiveDetectNotifyConfigRequest,
    ) -> Call<'_, DescribeLiveDetectNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Returns usage data of snapshot moderation, split by domain, app, stream, or scene.
    #[inline]
    pub fn describe_live_detect_porn_data(
        &self,
        request: DescribeLiveDetectPornDataRequest,
    ) -> Call<'_, DescribeLiveDetectPornDataRequest> {
        self.inner.call(request)
    }
    /// Returns the playback bandwidth of domains over time, optionally by carrier and location.
    #[inline]
    pub fn describe_live_domain_bps_data(
        &self,
        request: DescribeLiveDomainBpsDataRequest,
    ) -> Call<'_, DescribeLiveDomainBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth and traffic of domains, broken down by network or application layer protocol.
    #[inline]
    pub fn describe_live_domain_bps_data_by_layer(
        &self,
        request: DescribeLiveDomainBpsDataByLayerRequest,
    ) -> Call<'_, DescribeLiveDomainBpsDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Finds the accelerated domains that a given public certificate fits.
    #[inline]
    pub fn describe_live_domain_by_certificate(
        &self,
        request: DescribeLiveDomainByCertificateRequest,
    ) -> Call<'_, DescribeLiveDomainByCertificateRequest> {
        self.inner.call(request)
    }
    /// Returns status, expiry, and type of the certificate that a live domain uses.
    #[inline]
    pub fn describe_live_domain_certificate_info(
        &self,
        request: DescribeLiveDomainCertificateInfoRequest,
    ) -> Call<'_, DescribeLiveDomainCertificateInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the configurations of one or more functions of a live domain.
    #[inline]
    pub fn describe_live_domain_configs(
        &self,
        request: DescribeLiveDomainConfigsRequest,
    ) -> Call<'_, DescribeLiveDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Returns the basic facts of one live domain, such as CNAME, status, and certificate.
    #[inline]
    pub fn describe_live_domain_detail(
        &self,
        request: DescribeLiveDomainDetailRequest,
    ) -> Call<'_, DescribeLiveDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Returns frame rate and bitrate of every stream under an ingest domain at one time.
    #[inline]
    pub fn describe_live_domain_frame_rate_and_bit_rate_data(
        &self,
        request: DescribeLiveDomainFrameRateAndBitRateDataRequest,
    ) -> Call<'_, DescribeLiveDomainFrameRateAndBitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns how many streams a streaming domain may push and transcode, and the current counts.
    #[inline]
    pub fn describe_live_domain_limit(
        &self,
        request: DescribeLiveDomainLimitRequest,
    ) -> Call<'_, DescribeLiveDomainLimitRequest> {
        self.inner.call(request)
    }
    /// Returns the download URLs of a domain's raw access log files.
    #[inline]
    pub fn describe_live_domain_log(
        &self,
        request: DescribeLiveDomainLogRequest,
    ) -> Call<'_, DescribeLiveDomainLogRequest> {
        self.inner.call(request)
    }
    /// Shows how ingest, main streaming, and sub-streaming domains are mapped to one another.
    #[inline]
    pub fn describe_live_domain_mapping(
        &self,
        request: DescribeLiveDomainMappingRequest,
    ) -> Call<'_, DescribeLiveDomainMappingRequest> {
        self.inner.call(request)
    }
    /// Returns the usage data of stream monitoring, split by domain, region, or instance.
    #[inline]
    pub fn describe_live_domain_monitoring_usage_data(
        &self,
        request: DescribeLiveDomainMonitoringUsageDataRequest,
    ) -> Call<'_, DescribeLiveDomainMonitoringUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns the multi-stream configuration of a domain.
    #[inline]
    pub fn describe_live_domain_multi_stream_config(
        &self,
        request: DescribeLiveDomainMultiStreamConfigRequest,
    ) -> Call<'_, DescribeLiveDomainMultiStreamConfigRequest> {
        self.inner.call(request)
    }
    /// Returns how many viewers are online on each stream of a domain at one time.
    #[inline]
    pub fn describe_live_domain_online_user_num(
        &self,
        request: DescribeLiveDomainOnlineUserNumRequest,
    ) -> Call<'_, DescribeLiveDomainOnlineUserNumRequest> {
        self.inner.call(request)
    }
    /// Returns how often each status code occurred in stream pushes to an ingest domain.
    #[inline]
    pub fn describe_live_domain_publish_error_code(
        &self,
        request: DescribeLiveDomainPublishErrorCodeRequest,
    ) -> Call<'_, DescribeLiveDomainPublishErrorCodeRequest> {
        self.inner.call(request)
    }
    /// Returns the upstream bandwidth of ingest domains over time, optionally by carrier and location.
    #[inline]
    pub fn describe_live_domain_push_bps_data(
        &self,
        request: DescribeLiveDomainPushBpsDataRequest,
    ) -> Call<'_, DescribeLiveDomainPushBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the upstream traffic of ingest domains over time, optionally by carrier and location.
    #[inline]
    pub fn describe_live_domain_push_traffic_data(
        &self,
        request: DescribeLiveDomainPushTrafficDataRequest,
    ) -> Call<'_, DescribeLiveDomainPushTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns the page views and unique visitors of a live domain.
    #[inline]
    pub fn describe_live_domain_pv_uv_data(
        &self,
        request: DescribeLiveDomainPvUvDataRequest,
    ) -> Call<'_, DescribeLiveDomainPvUvDataRequest> {
        self.inner.call(request)
    }
    /// Returns the bandwidth of domains minute by minute, optionally by carrier and location.
    #[inline]
    pub fn describe_live_domain_real_time_bps_data(
        &self,
        request: DescribeLiveDomainRealTimeBpsDataRequest,
    ) -> Call<'_, DescribeLiveDomainRealTimeBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns minute by minute the shares of HTTP status codes on accelerated domains.
    #[inline]
    pub fn describe_live_domain_real_time_http_code_data(
        &self,
        request: DescribeLiveDomainRealTimeHttpCodeDataRequest,
    ) -> Call<'_, DescribeLiveDomainRealTimeHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns the traffic of live domains in real time, optionally by carrier and location.
    #[inline]
    pub fn describe_live_domain_real_time_traffic_data(
        &self,
        request: DescribeLiveDomainRealTimeTrafficDataRequest,
    ) -> Call<'_, DescribeLiveDomainRealTimeTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns the status and the target Logstore of a domain's real-time log delivery.
    #[inline]
    pub fn describe_live_domain_realtime_log_delivery(
        &self,
        request: DescribeLiveDomainRealtimeLogDeliveryRequest,
    ) -> Call<'_, DescribeLiveDomainRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Returns how many streams were recorded and how much was remuxed, as usage data.
    #[inline]
    pub fn describe_live_domain_record_usage_data(
        &self,
        request: DescribeLiveDomainRecordUsageDataRequest,
    ) -> Call<'_, DescribeLiveDomainRecordUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns how many snapshots were taken on a live domain, day by day.
    #[inline]
    pub fn describe_live_domain_snapshot_data(
        &self,
        request: DescribeLiveDomainSnapshotDataRequest,
    ) -> Call<'_, DescribeLiveDomainSnapshotDataRequest> {
        self.inner.call(request)
    }
    /// Returns a domain's function configurations in the staging environment.
    #[inline]
    pub fn describe_live_domain_staging_config(
        &self,
        request: DescribeLiveDomainStagingConfigRequest,
    ) -> Call<'_, DescribeLiveDomainStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Returns transcoding usage of domains as durations per transcoding type and region.
    #[inline]
    pub fn describe_live_domain_stream_transcode_data(
        &self,
        request: DescribeLiveDomainStreamTranscodeDataRequest,
    ) -> Call<'_, DescribeLiveDomainStreamTranscodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns the usage data of time shifting for live domains.
    #[inline]
    pub fn describe_live_domain_time_shift_data(
        &self,
        request: DescribeLiveDomainTimeShiftDataRequest,
    ) -> Call<'_, DescribeLiveDomainTimeShiftDataRequest> {
        self.inner.call(request)
    }
    /// Returns the playback traffic of live domains over time, optionally by carrier and location.
    #[inline]
    pub fn describe_live_domain_traffic_data(
        &self,
        request: DescribeLiveDomainTrafficDataRequest,
    ) -> Call<'_, DescribeLiveDomainTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns DRM usage counts of domains, by DRM type.
    #[inline]
    pub fn describe_live_drm_usage_data(
        &self,
        request: DescribeLiveDrmUsageDataRequest,
    ) -> Call<'_, DescribeLiveDrmUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns how streams of a domain are relayed from the edge to other domains.
    #[inline]
    pub fn describe_live_edge_transfer(
        &self,
        request: DescribeLiveEdgeTransferRequest,
    ) -> Call<'_, DescribeLiveEdgeTransferRequest> {
        self.inner.call(request)
    }
    /// Returns the streaming durations on the global real-time network (GRTN) as usage data.
    #[inline]
    pub fn describe_live_grtn_duration(
        &self,
        request: DescribeLiveGrtnDurationRequest,
    ) -> Call<'_, DescribeLiveGrtnDurationRequest> {
        self.inner.call(request)
    }
    /// Lists all certificates that are configured on the account's domains, with keyword search.
    #[inline]
    pub fn describe_live_https_domain_list(
        &self,
        request: DescribeLiveHttpsDomainListRequest,
    ) -> Call<'_, DescribeLiveHttpsDomainListRequest> {
        self.inner.call(request)
    }
    /// Returns data points of one interactive streaming metric, optionally by system and terminal type.
    #[inline]
    pub fn describe_live_interaction_metric_data(
        &self,
        request: DescribeLiveInteractionMetricDataRequest,
    ) -> Call<'_, DescribeLiveInteractionMetricDataRequest> {
        self.inner.call(request)
    }
    /// Checks whether an IP address belongs to a CDN node, and gives its carrier and region.
    #[inline]
    pub fn describe_live_ip_info(
        &self,
        request: DescribeLiveIpInfoRequest,
    ) -> Call<'_, DescribeLiveIpInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the triggered stream pulling configurations under a streaming domain.
    #[inline]
    pub fn describe_live_lazy_pull_stream_config(
        &self,
        request: DescribeLiveLazyPullStreamConfigRequest,
    ) -> Call<'_, DescribeLiveLazyPullStreamConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the details of an interactive messaging app, such as keys, moderation, and callback.
    #[inline]
    pub fn describe_live_message_app(
        &self,
        request: DescribeLiveMessageAppRequest,
    ) -> Call<'_, DescribeLiveMessageAppRequest> {
        self.inner.call(request)
    }
    /// Returns the details of an interactive message group: creator, administrators, online users, and message counts.
    #[inline]
    pub fn describe_live_message_group(
        &self,
        request: DescribeLiveMessageGroupRequest,
    ) -> Call<'_, DescribeLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Returns who is muted in an interactive message group and whether everyone is.
    #[inline]
    pub fn describe_live_message_group_band(
        &self,
        request: DescribeLiveMessageGroupBandRequest,
    ) -> Call<'_, DescribeLiveMessageGroupBandRequest> {
        self.inner.call(request)
    }
    /// Lists the packaging configurations of a domain, app, or stream.
    #[inline]
    pub fn describe_live_package_config(
        &self,
        request: DescribeLivePackageConfigRequest,
    ) -> Call<'_, DescribeLivePackageConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the areas that an accelerated link can start from, for a domain.
    #[inline]
    pub fn describe_live_private_line_areas(
        &self,
        request: DescribeLivePrivateLineAreasRequest,
    ) -> Call<'_, DescribeLivePrivateLineAreasRequest> {
        self.inner.call(request)
    }
    /// Shows which Global Accelerator instances are bound to live streaming links.
    #[inline]
    pub fn describe_live_private_line_avail_ga(
        &self,
        request: DescribeLivePrivateLineAvailGARequest,
    ) -> Call<'_, DescribeLivePrivateLineAvailGARequest> {
        self.inner.call(request)
    }
    /// Returns the usage data of production studios, split by domain, instance, or region.
    #[inline]
    pub fn describe_live_producer_usage_data(
        &self,
        request: DescribeLiveProducerUsageDataRequest,
    ) -> Call<'_, DescribeLiveProducerUsageDataRequest> {
        self.inner.call(request)
    }
    /// Lists the streams that a domain pulls from origins, with source URLs and times.
    #[inline]
    pub fn describe_live_pull_stream_config(
        &self,
        request: DescribeLivePullStreamConfigRequest,
    ) -> Call<'_, DescribeLivePullStreamConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one pull-to-push task.
    #[inline]
    pub fn describe_live_pull_to_push(
        &self,
        request: DescribeLivePullToPushRequest,
    ) -> Call<'_, DescribeLivePullToPushRequest> {
        self.inner.call(request)
    }
    /// Lists pull-to-push tasks in a region, filtered by name or destination URL.
    #[inline]
    pub fn describe_live_pull_to_push_list(
        &self,
        request: DescribeLivePullToPushListRequest,
    ) -> Call<'_, DescribeLivePullToPushListRequest> {
        self.inner.call(request)
    }
    /// Returns download URLs of the offline logs about relayed streams.
    #[inline]
    pub fn describe_live_push_proxy_log(
        &self,
        request: DescribeLivePushProxyLogRequest,
    ) -> Call<'_, DescribeLivePushProxyLogRequest> {
        self.inner.call(request)
    }
    /// Returns the usage data of relaying streams from the live center.
    #[inline]
    pub fn describe_live_push_proxy_usage_data(
        &self,
        request: DescribeLivePushProxyUsageDataRequest,
    ) -> Call<'_, DescribeLivePushProxyUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns how many real-time log deliveries succeeded and failed over time.
    #[inline]
    pub fn describe_live_realtime_delivery_acc(
        &self,
        request: DescribeLiveRealtimeDeliveryAccRequest,
    ) -> Call<'_, DescribeLiveRealtimeDeliveryAccRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has authorized real-time log delivery.
    #[inline]
    pub fn describe_live_realtime_log_authorized(
        &self,
        request: DescribeLiveRealtimeLogAuthorizedRequest,
    ) -> Call<'_, DescribeLiveRealtimeLogAuthorizedRequest> {
        self.inner.call(request)
    }
    /// Lists the recording configurations of all apps under a live domain.
    #[inline]
    pub fn describe_live_record_config(
        &self,
        request: DescribeLiveRecordConfigRequest,
    ) -> Call<'_, DescribeLiveRecordConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the recording callback settings of a whole domain.
    #[inline]
    pub fn describe_live_record_notify_config(
        &self,
        request: DescribeLiveRecordNotifyConfigRequest,
    ) -> Call<'_, DescribeLiveRecordNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Lists recording callbacks already sent for a domain, with content and result.
    #[inline]
    pub fn describe_live_record_notify_records(
        &self,
        request: DescribeLiveRecordNotifyRecordsRequest,
    ) -> Call<'_, DescribeLiveRecordNotifyRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the live-to-VOD recording configurations of a domain.
    #[inline]
    pub fn describe_live_record_vod_configs(
        &self,
        request: DescribeLiveRecordVodConfigsRequest,
    ) -> Call<'_, DescribeLiveRecordVodConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the time shifting configurations of a domain.
    #[inline]
    pub fn describe_live_shift_configs(
        &self,
        request: DescribeLiveShiftConfigsRequest,
    ) -> Call<'_, DescribeLiveShiftConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the snapshot configurations under a streaming domain.
    #[inline]
    pub fn describe_live_snapshot_config(
        &self,
        request: DescribeLiveSnapshotConfigRequest,
    ) -> Call<'_, DescribeLiveSnapshotConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the snapshot moderation configurations of a domain or app.
    #[inline]
    pub fn describe_live_snapshot_detect_porn_config(
        &self,
        request: DescribeLiveSnapshotDetectPornConfigRequest,
    ) -> Call<'_, DescribeLiveSnapshotDetectPornConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the snapshot callback URL of a domain and its authentication settings.
    #[inline]
    pub fn describe_live_snapshot_notify_config(
        &self,
        request: DescribeLiveSnapshotNotifyConfigRequest,
    ) -> Call<'_, DescribeLiveSnapshotNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Checks a stream URL against the URL authentication of its domain.
    #[inline]
    pub fn describe_live_stream_auth_checking(
        &self,
        request: DescribeLiveStreamAuthCheckingRequest,
    ) -> Call<'_, DescribeLiveStreamAuthCheckingRequest> {
        self.inner.call(request)
    }
    /// Returns past frame rates and bitrates of an RTMP stream for a time range.
    #[inline]
    pub fn describe_live_stream_bit_rate_data(
        &self,
        request: DescribeLiveStreamBitRateDataRequest,
    ) -> Call<'_, DescribeLiveStreamBitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns the current number of source streams and transcoded streams, with their limits.
    #[inline]
    pub fn describe_live_stream_count(
        &self,
        request: DescribeLiveStreamCountRequest,
    ) -> Call<'_, DescribeLiveStreamCountRequest> {
        self.inner.call(request)
    }
    /// Returns the playback latency settings of a domain for HLS, FLV, and RTMP.
    #[inline]
    pub fn describe_live_stream_delay_config(
        &self,
        request: DescribeLiveStreamDelayConfigRequest,
    ) -> Call<'_, DescribeLiveStreamDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Returns separate audio and video frame rates and bitrates of an RTMP stream.
    #[inline]
    pub fn describe_live_stream_detail_frame_rate_and_bit_rate_data(
        &self,
        request: DescribeLiveStreamDetailFrameRateAndBitRateDataRequest,
    ) -> Call<'_, DescribeLiveStreamDetailFrameRateAndBitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns how many viewers a stream had at past points in time.
    #[inline]
    pub fn describe_live_stream_history_user_num(
        &self,
        request: DescribeLiveStreamHistoryUserNumRequest,
    ) -> Call<'_, DescribeLiveStreamHistoryUserNumRequest> {
        self.inner.call(request)
    }
    /// Lists the configurations that merge primary and backup streams.
    #[inline]
    pub fn describe_live_stream_merge(
        &self,
        request: DescribeLiveStreamMergeRequest,
    ) -> Call<'_, DescribeLiveStreamMergeRequest> {
        self.inner.call(request)
    }
    /// Returns playback data stream by stream for a domain, at most 5,000 rows a call.
    #[inline]
    pub fn describe_live_stream_metric_detail_data(
        &self,
        request: DescribeLiveStreamMetricDetailDataRequest,
    ) -> Call<'_, DescribeLiveStreamMetricDetailDataRequest> {
        self.inner.call(request)
    }
    /// Lists the stream monitoring sessions created so far, with their status.
    #[inline]
    pub fn describe_live_stream_monitor_list(
        &self,
        request: DescribeLiveStreamMonitorListRequest,
    ) -> Call<'_, DescribeLiveStreamMonitorListRequest> {
        self.inner.call(request)
    }
    /// Lists stream preload tasks of a domain, filtered by URL, status, or time.
    #[inline]
    pub fn describe_live_stream_preload_tasks(
        &self,
        request: DescribeLiveStreamPreloadTasksRequest,
    ) -> Call<'_, DescribeLiveStreamPreloadTasksRequest> {
        self.inner.call(request)
    }
    /// Returns ingest data of a domain, app by app and stream by stream.
    #[inline]
    pub fn describe_live_stream_push_metric_detail_data(
        &self,
        request: DescribeLiveStreamPushMetricDetailDataRequest,
    ) -> Call<'_, DescribeLiveStreamPushMetricDetailDataRequest> {
        self.inner.call(request)
    }
    /// Lists recorded segments of a stream in OSS, with start, end, and duration.
    #[inline]
    pub fn describe_live_stream_record_content(
        &self,
        request: DescribeLiveStreamRecordContentRequest,
    ) -> Call<'_, DescribeLiveStreamRecordContentRequest> {
        self.inner.call(request)
    }
    /// Returns the facts of one recording index file, by its record ID.
    #[inline]
    pub fn describe_live_stream_record_index_file(
        &self,
        request: DescribeLiveStreamRecordIndexFileRequest,
    ) -> Call<'_, DescribeLiveStreamRecordIndexFileRequest> {
        self.inner.call(request)
    }
    /// Lists all recording index files of a stream that fall in a time range.
    #[inline]
    pub fn describe_live_stream_record_index_files(
        &self,
        request: DescribeLiveStreamRecordIndexFilesRequest,
    ) -> Call<'_, DescribeLiveStreamRecordIndexFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the snapshots taken of a stream in a time range, with their OSS paths.
    #[inline]
    pub fn describe_live_stream_snapshot_info(
        &self,
        request: DescribeLiveStreamSnapshotInfoRequest,
    ) -> Call<'_, DescribeLiveStreamSnapshotInfoRequest> {
        self.inner.call(request)
    }
    /// Tells in real time which state a single stream is in.
    #[inline]
    pub fn describe_live_stream_state(
        &self,
        request: DescribeLiveStreamStateRequest,
    ) -> Call<'_, DescribeLiveStreamStateRequest> {
        self.inner.call(request)
    }
    /// Lists the transcoding configurations of a domain or app.
    #[inline]
    pub fn describe_live_stream_transcode_info(
        &self,
        request: DescribeLiveStreamTranscodeInfoRequest,
    ) -> Call<'_, DescribeLiveStreamTranscodeInfoRequest> {
        self.inner.call(request)
    }
    /// Returns transcoding data of a domain, app by app and stream by stream.
    #[inline]
    pub fn describe_live_stream_transcode_metric_data(
        &self,
        request: DescribeLiveStreamTranscodeMetricDataRequest,
    ) -> Call<'_, DescribeLiveStreamTranscodeMetricDataRequest> {
        self.inner.call(request)
    }
    /// Returns how many streams of a domain are transcoded, transcoded on trigger, or not transcoded.
    #[inline]
    pub fn describe_live_stream_transcode_stream_num(
        &self,
        request: DescribeLiveStreamTranscodeStreamNumRequest,
    ) -> Call<'_, DescribeLiveStreamTranscodeStreamNumRequest> {
        self.inner.call(request)
    }
    /// Lists the watermark rules of a domain and the streams they apply to.
    #[inline]
    pub fn describe_live_stream_watermark_rules(
        &self,
        request: DescribeLiveStreamWatermarkRulesRequest,
    ) -> Call<'_, DescribeLiveStreamWatermarkRulesRequest> {
        self.inner.call(request)
    }
    /// Lists watermark templates, optionally by domain or keyword.
    #[inline]
    pub fn describe_live_stream_watermarks(
        &self,
        request: DescribeLiveStreamWatermarksRequest,
    ) -> Call<'_, DescribeLiveStreamWatermarksRequest> {
        self.inner.call(request)
    }
    /// Lists the stream URLs that are on a domain's blacklist.
    #[inline]
    pub fn describe_live_streams_block_list(
        &self,
        request: DescribeLiveStreamsBlockListRequest,
    ) -> Call<'_, DescribeLiveStreamsBlockListRequest> {
        self.inner.call(request)
    }
    /// Lists past control actions on streams of a domain or app.
    #[inline]
    pub fn describe_live_streams_control_history(
        &self,
        request: DescribeLiveStreamsControlHistoryRequest,
    ) -> Call<'_, DescribeLiveStreamsControlHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists stream ingest callbacks already sent for a domain, filtered by stream or status.
    #[inline]
    pub fn describe_live_streams_notify_records(
        &self,
        request: DescribeLiveStreamsNotifyRecordsRequest,
    ) -> Call<'_, DescribeLiveStreamsNotifyRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns the stream ingest callback settings of a domain.
    #[inline]
    pub fn describe_live_streams_notify_url_config(
        &self,
        request: DescribeLiveStreamsNotifyUrlConfigRequest,
    ) -> Call<'_, DescribeLiveStreamsNotifyUrlConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the streams now being pushed to a domain or one of its apps.
    #[inline]
    pub fn describe_live_streams_online_list(
        &self,
        request: DescribeLiveStreamsOnlineListRequest,
    ) -> Call<'_, DescribeLiveStreamsOnlineListRequest> {
        self.inner.call(request)
    }
    /// Lists past stream pushes to a domain, app, or stream in a time range.
    #[inline]
    pub fn describe_live_streams_publish_list(
        &self,
        request: DescribeLiveStreamsPublishListRequest,
    ) -> Call<'_, DescribeLiveStreamsPublishListRequest> {
        self.inner.call(request)
    }
    /// Returns the cumulative number of live streams, day by day.
    #[inline]
    pub fn describe_live_streams_total_count(
        &self,
        request: DescribeLiveStreamsTotalCountRequest,
    ) -> Call<'_, DescribeLiveStreamsTotalCountRequest> {
        self.inner.call(request)
    }
    /// Ranks the account's live domains by traffic in a time range.
    #[inline]
    pub fn describe_live_top_domains_by_flow(
        &self,
        request: DescribeLiveTopDomainsByFlowRequest,
    ) -> Call<'_, DescribeLiveTopDomainsByFlowRequest> {
        self.inner.call(request)
    }
    /// Returns the audio and video parameters of a stream's upstream push in a time range.
    #[inline]
    pub fn describe_live_up_video_audio_info(
        &self,
        request: DescribeLiveUpVideoAudioInfoRequest,
    ) -> Call<'_, DescribeLiveUpVideoAudioInfoRequest> {
        self.inner.call(request)
    }
    /// Returns predicted bill values for the account, per area and time.
    #[inline]
    pub fn describe_live_user_bill_prediction(
        &self,
        request: DescribeLiveUserBillPredictionRequest,
    ) -> Call<'_, DescribeLiveUserBillPredictionRequest> {
        self.inner.call(request)
    }
    /// Lists the account's live domains, filtered by name, type, region, status, or tags.
    #[inline]
    pub fn describe_live_user_domains(
        &self,
        request: DescribeLiveUserDomainsRequest,
    ) -> Call<'_, DescribeLiveUserDomainsRequest> {
        self.inner.call(request)
    }
    /// Returns stream metrics of the account page by page, by domain, app, stream, or protocol.
    #[inline]
    pub fn describe_live_user_stream_metric_data(
        &self,
        request: DescribeLiveUserStreamMetricDataRequest,
    ) -> Call<'_, DescribeLiveUserStreamMetricDataRequest> {
        self.inner.call(request)
    }
    /// Lists all tag keys and values that the account uses in ApsaraVideo Live.
    #[inline]
    pub fn describe_live_user_tags(
        &self,
        request: DescribeLiveUserTagsRequest,
    ) -> Call<'_, DescribeLiveUserTagsRequest> {
        self.inner.call(request)
    }
    /// Returns the text that proves ownership of a domain in a verification.
    #[inline]
    pub fn describe_live_verify_content(
        &self,
        request: DescribeLiveVerifyContentRequest,
    ) -> Call<'_, DescribeLiveVerifyContentRequest> {
        self.inner.call(request)
    }
    /// Returns bypass live streaming durations of an app, by audio and video resolution.
    #[inline]
    pub fn describe_meter_live_bypass_duration(
        &self,
        request: DescribeMeterLiveBypassDurationRequest,
    ) -> Call<'_, DescribeMeterLiveBypassDurationRequest> {
        self.inner.call(request)
    }
    /// Lists stream mixing tasks, filtered by stream, task ID, or time.
    #[inline]
    pub fn describe_mix_stream_list(
        &self,
        request: DescribeMixStreamListRequest,
    ) -> Call<'_, DescribeMixStreamListRequest> {
        self.inner.call(request)
    }
    /// Returns the files that an RTC cloud recording task has produced.
    #[inline]
    pub fn describe_rtc_cloud_recording_files(
        &self,
        request: DescribeRtcCloudRecordingFilesRequest,
    ) -> Call<'_, DescribeRtcCloudRecordingFilesRequest> {
        self.inner.call(request)
    }
    /// Returns an app's event subscription for mixed-stream relay.
    #[inline]
    pub fn describe_rtc_mpu_event_sub(
        &self,
        request: DescribeRtcMPUEventSubRequest,
    ) -> Call<'_, DescribeRtcMPUEventSubRequest> {
        self.inner.call(request)
    }
    /// Breaks down the time to the first frame in RTS native SDK playback into its phases.
    #[inline]
    pub fn describe_rts_native_sdk_first_frame_cost(
        &self,
        request: DescribeRTSNativeSDKFirstFrameCostRequest,
    ) -> Call<'_, DescribeRTSNativeSDKFirstFrameCostRequest> {
        self.inner.call(request)
    }
    /// Returns the average delay until the first frame in RTS native SDK playback.
    #[inline]
    pub fn describe_rts_native_sdk_first_frame_delay(
        &self,
        request: DescribeRTSNativeSDKFirstFrameDelayRequest,
    ) -> Call<'_, DescribeRTSNativeSDKFirstFrameDelayRequest> {
        self.inner.call(request)
    }
    /// Returns why RTS native SDK playback failed, as counts per status code.
    #[inline]
    pub fn describe_rts_native_sdk_play_fail_status(
        &self,
        request: DescribeRTSNativeSDKPlayFailStatusRequest,
    ) -> Call<'_, DescribeRTSNativeSDKPlayFailStatusRequest> {
        self.inner.call(request)
    }
    /// Returns how long RTS native SDK clients played and how long they stalled.
    #[inline]
    pub fn describe_rts_native_sdk_play_time(
        &self,
        request: DescribeRTSNativeSDKPlayTimeRequest,
    ) -> Call<'_, DescribeRTSNativeSDKPlayTimeRequest> {
        self.inner.call(request)
    }
    /// Returns how many playbacks RTS native SDK clients began and how many succeeded.
    #[inline]
    pub fn describe_rts_native_sdk_vv_data(
        &self,
        request: DescribeRTSNativeSDKVvDataRequest,
    ) -> Call<'_, DescribeRTSNativeSDKVvDataRequest> {
        self.inner.call(request)
    }
    /// Returns the playlist of a production studio, with the show now on air.
    #[inline]
    pub fn describe_show_list(
        &self,
        request: DescribeShowListRequest,
    ) -> Call<'_, DescribeShowListRequest> {
        self.inner.call(request)
    }
    /// Lists the location-based playback restrictions on streams of a domain.
    #[inline]
    pub fn describe_stream_location_block(
        &self,
        request: DescribeStreamLocationBlockRequest,
    ) -> Call<'_, DescribeStreamLocationBlockRequest> {
        self.inner.call(request)
    }
    /// Returns the layouts of a virtual studio, all or one by ID.
    #[inline]
    pub fn describe_studio_layouts(
        &self,
        request: DescribeStudioLayoutsRequest,
    ) -> Call<'_, DescribeStudioLayoutsRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth and play counts of a stream per CDN, for Toutiao.
    #[inline]
    pub fn describe_toutiao_live_play(
        &self,
        request: DescribeToutiaoLivePlayRequest,
    ) -> Call<'_, DescribeToutiaoLivePlayRequest> {
        self.inner.call(request)
    }
    /// Returns frame rate, bitrate, and loss of a pushed stream per CDN, for Toutiao.
    #[inline]
    pub fn describe_toutiao_live_publish(
        &self,
        request: DescribeToutiaoLivePublishRequest,
    ) -> Call<'_, DescribeToutiaoLivePublishRequest> {
        self.inner.call(request)
    }
    /// Returns the peak upstream bandwidth and when it was reached, optionally by domain.
    #[inline]
    pub fn describe_up_bps_peak_data(
        &self,
        request: DescribeUpBpsPeakDataRequest,
    ) -> Call<'_, DescribeUpBpsPeakDataRequest> {
        self.inner.call(request)
    }
    /// Returns the peak upstream bandwidth on one line and when it was reached.
    #[inline]
    pub fn describe_up_bps_peak_of_line(
        &self,
        request: DescribeUpBpsPeakOfLineRequest,
    ) -> Call<'_, DescribeUpBpsPeakOfLineRequest> {
        self.inner.call(request)
    }
    /// Returns the peak number of streams pushed at once and when it was reached.
    #[inline]
    pub fn describe_up_peak_publish_stream_data(
        &self,
        request: DescribeUpPeakPublishStreamDataRequest,
    ) -> Call<'_, DescribeUpPeakPublishStreamDataRequest> {
        self.inner.call(request)
    }
    /// Pauses real-time log delivery for domains; the configuration stays.
    #[inline]
    pub fn disable_live_realtime_log_delivery(
        &self,
        request: DisableLiveRealtimeLogDeliveryRequest,
    ) -> Call<'_, DisableLiveRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Replaces the watermark template of a running stream rule, so that the picture changes during the broadcast.
    #[inline]
    pub fn dynamic_update_water_mark_stream_rule(
        &self,
        request: DynamicUpdateWaterMarkStreamRuleRequest,
    ) -> Call<'_, DynamicUpdateWaterMarkStreamRuleRequest> {
        self.inner.call(request)
    }
    /// Replaces the configuration or the items of a playlist as a whole.
    #[inline]
    pub fn edit_playlist(
        &self,
        request: EditPlaylistRequest,
    ) -> Call<'_, EditPlaylistRequest> {
        self.inner.call(request)
    }
    /// Submits a job that cuts a part of a show and puts the result in its place.
    #[inline]
    pub fn edit_show_and_replace(
        &self,
        request: EditShowAndReplaceRequest,
    ) -> Call<'_, EditShowAndReplaceRequest> {
        self.inner.call(request)
    }
    /// Cuts the program output of a production studio over to the standby video at once.
    #[inline]
    pub fn effect_caster_urgent(
        &self,
        request: EffectCasterUrgentRequest,
    ) -> Call<'_, EffectCasterUrgentRequest> {
        self.inner.call(request)
    }
    /// Makes a changed video resource take effect in a scene that shows it.
    #[inline]
    pub fn effect_caster_video_resource(
        &self,
        request: EffectCasterVideoResourceRequest,
    ) -> Call<'_, EffectCasterVideoResourceRequest> {
        self.inner.call(request)
    }
    /// Switches on the real-time log delivery of domains.
    #[inline]
    pub fn enable_live_realtime_log_delivery(
        &self,
        request: EnableLiveRealtimeLogDeliveryRequest,
    ) -> Call<'_, EnableLiveRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Bans a stream from being pushed, until a given time or until it is resumed.
    #[inline]
    pub fn forbid_live_stream(
        &self,
        request: ForbidLiveStreamRequest,
    ) -> Call<'_, ForbidLiveStreamRequest> {
        self.inner.call(request)
    }
    /// Returns every custom stream mixing template of a user.
    #[inline]
    pub fn get_all_custom_templates(
        &self,
        request: GetAllCustomTemplatesRequest,
    ) -> Call<'_, GetAllCustomTemplatesRequest> {
        self.inner.call(request)
    }
    /// Returns one custom stream mixing template, by its name.
    #[inline]
    pub fn get_custom_template(
        &self,
        request: GetCustomTemplateRequest,
    ) -> Call<'_, GetCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns status, streams, and template of one edge transcoding job.
    #[inline]
    pub fn get_edge_transcode_job(
        &self,
        request: GetEdgeTranscodeJobRequest,
    ) -> Call<'_, GetEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Returns codec, resolution, bitrate, and frame rate of an edge transcoding template.
    #[inline]
    pub fn get_edge_transcode_template(
        &self,
        request: GetEdgeTranscodeTemplateRequest,
    ) -> Call<'_, GetEdgeTranscodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns the editing jobs of a show in a production studio.
    #[inline]
    pub fn get_editing_job_info(
        &self,
        request: GetEditingJobInfoRequest,
    ) -> Call<'_, GetEditingJobInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and status of an interactive messaging app.
    #[inline]
    pub fn get_message_app(
        &self,
        request: GetMessageAppRequest,
    ) -> Call<'_, GetMessageAppRequest> {
        self.inner.call(request)
    }
    /// Returns the details of a message group and whether all members are muted.
    #[inline]
    pub fn get_message_group(
        &self,
        request: GetMessageGroupRequest,
    ) -> Call<'_, GetMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Issues the token with which a client opens a long-lived messaging connection over LWP.
    #[inline]
    pub fn get_message_token(
        &self,
        request: GetMessageTokenRequest,
    ) -> Call<'_, GetMessageTokenRequest> {
        self.inner.call(request)
    }
    /// Pulls a real-time stream ahead of time to the given region, so that viewers there get it faster.
    #[inline]
    pub fn hot_live_rtc_stream(
        &self,
        request: HotLiveRtcStreamRequest,
    ) -> Call<'_, HotLiveRtcStreamRequest> {
        self.inner.call(request)
    }
    /// Creates a timed task that starts and stops a playlist automatically.
    #[inline]
    pub fn initialize_auto_show_list_task(
        &self,
        request: InitializeAutoShowListTaskRequest,
    ) -> Call<'_, InitializeAutoShowListTaskRequest> {
        self.inner.call(request)
    }
    /// Makes a user a member of a message group.
    #[inline]
    pub fn join_message_group(
        &self,
        request: JoinMessageGroupRequest,
    ) -> Call<'_, JoinMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Throws users out of an interactive message group.
    #[inline]
    pub fn kick_live_message_group_user(
        &self,
        request: KickLiveMessageGroupUserRequest,
    ) -> Call<'_, KickLiveMessageGroupUserRequest> {
        self.inner.call(request)
    }
    /// Takes a user out of a message group.
    #[inline]
    pub fn leave_message_group(
        &self,
        request: LeaveMessageGroupRequest,
    ) -> Call<'_, LeaveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the edge transcoding jobs on a cluster, filtered by type, status, or keyword.
    #[inline]
    pub fn list_edge_transcode_job(
        &self,
        request: ListEdgeTranscodeJobRequest,
    ) -> Call<'_, ListEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Lists the edge transcoding templates of a cluster, filtered by type, codec, or keyword.
    #[inline]
    pub fn list_edge_transcode_template(
        &self,
        request: ListEdgeTranscodeTemplateRequest,
    ) -> Call<'_, ListEdgeTranscodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the event subscriptions of an app with channels and callback URLs.
    #[inline]
    pub fn list_event_sub(
        &self,
        request: ListEventSubRequest,
    ) -> Call<'_, ListEventSubRequest> {
        self.inner.call(request)
    }
    /// Lists the callbacks sent for an event subscription, with data, cost, and result code.
    #[inline]
    pub fn list_event_sub_event(
        &self,
        request: ListEventSubEventRequest,
    ) -> Call<'_, ListEventSubEventRequest> {
        self.inner.call(request)
    }
    /// Lists the broadcast delay configurations of a domain page by page.
    #[inline]
    pub fn list_live_delay_config(
        &self,
        request: ListLiveDelayConfigRequest,
    ) -> Call<'_, ListLiveDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the account's interactive messaging apps, continued with a page token.
    #[inline]
    pub fn list_live_message_apps(
        &self,
        request: ListLiveMessageAppsRequest,
    ) -> Call<'_, ListLiveMessageAppsRequest> {
        self.inner.call(request)
    }
    /// Lists an app's interactive message groups by page number, with a total count.
    #[inline]
    pub fn list_live_message_group_by_page(
        &self,
        request: ListLiveMessageGroupByPageRequest,
    ) -> Call<'_, ListLiveMessageGroupByPageRequest> {
        self.inner.call(request)
    }
    /// Lists the messages sent in an interactive message group, by type and time.
    #[inline]
    pub fn list_live_message_group_messages(
        &self,
        request: ListLiveMessageGroupMessagesRequest,
    ) -> Call<'_, ListLiveMessageGroupMessagesRequest> {
        self.inner.call(request)
    }
    /// Lists the users in an interactive message group, continued with a page token.
    #[inline]
    pub fn list_live_message_group_users(
        &self,
        request: ListLiveMessageGroupUsersRequest,
    ) -> Call<'_, ListLiveMessageGroupUsersRequest> {
        self.inner.call(request)
    }
    /// Lists an app's interactive message groups, continued with a page token instead of page numbers.
    #[inline]
    pub fn list_live_message_groups(
        &self,
        request: ListLiveMessageGroupsRequest,
    ) -> Call<'_, ListLiveMessageGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists every real-time log delivery of the account, domain by domain with status.
    #[inline]
    pub fn list_live_realtime_log_delivery(
        &self,
        request: ListLiveRealtimeLogDeliveryRequest,
    ) -> Call<'_, ListLiveRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Lists all live domains whose logs go to a given Logstore, with their delivery status.
    #[inline]
    pub fn list_live_realtime_log_delivery_domains(
        &self,
        request: ListLiveRealtimeLogDeliveryDomainsRequest,
    ) -> Call<'_, ListLiveRealtimeLogDeliveryDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the projects and Logstores that receive the account's real-time logs.
    #[inline]
    pub fn list_live_realtime_log_delivery_infos(
        &self,
        request: ListLiveRealtimeLogDeliveryInfosRequest,
    ) -> Call<'_, ListLiveRealtimeLogDeliveryInfosRequest> {
        self.inner.call(request)
    }
    /// Lists the messages of a message group by type, page by page.
    #[inline]
    pub fn list_message(
        &self,
        request: ListMessageRequest,
    ) -> Call<'_, ListMessageRequest> {
        self.inner.call(request)
    }
    /// Lists all interactive messaging apps of the account, page by page.
    #[inline]
    pub fn list_message_app(
        &self,
        request: ListMessageAppRequest,
    ) -> Call<'_, ListMessageAppRequest> {
        self.inner.call(request)
    }
    /// Lists the message groups that belong to a given user.
    #[inline]
    pub fn list_message_group(
        &self,
        request: ListMessageGroupRequest,
    ) -> Call<'_, ListMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the members of a message group with the time they joined.
    #[inline]
    pub fn list_message_group_user(
        &self,
        request: ListMessageGroupUserRequest,
    ) -> Call<'_, ListMessageGroupUserRequest> {
        self.inner.call(request)
    }
    /// Returns profile and mute state of the given users in a message group.
    #[inline]
    pub fn list_message_group_user_by_id(
        &self,
        request: ListMessageGroupUserByIdRequest,
    ) -> Call<'_, ListMessageGroupUserByIdRequest> {
        self.inner.call(request)
    }
    /// Lists the muted members of a message group.
    #[inline]
    pub fn list_mute_group_user(
        &self,
        request: ListMuteGroupUserRequest,
    ) -> Call<'_, ListMuteGroupUserRequest> {
        self.inner.call(request)
    }
    /// Lists the account's playlists with domain, repeat count, and status, or one by ID.
    #[inline]
    pub fn list_playlist(
        &self,
        request: ListPlaylistRequest,
    ) -> Call<'_, ListPlaylistRequest> {
        self.inner.call(request)
    }
    /// Lists the items of one playlist, all or those with given IDs.
    #[inline]
    pub fn list_playlist_items(
        &self,
        request: ListPlaylistItemsRequest,
    ) -> Call<'_, ListPlaylistItemsRequest> {
        self.inner.call(request)
    }
    /// Lists the live rooms of an RTC app, page by page.
    #[inline]
    pub fn list_rtc_live_rooms(
        &self,
        request: ListRTCLiveRoomsRequest,
    ) -> Call<'_, ListRTCLiveRoomsRequest> {
        self.inner.call(request)
    }
    /// Lists the callbacks sent for a mixed-stream relay subscription, with HTTP codes.
    #[inline]
    pub fn list_rtc_mpu_event_sub_record(
        &self,
        request: ListRtcMPUEventSubRecordRequest,
    ) -> Call<'_, ListRtcMPUEventSubRecordRequest> {
        self.inner.call(request)
    }
    /// Lists mixed-stream relay tasks of an app with all their parameters.
    #[inline]
    pub fn list_rtc_mpu_task_detail(
        &self,
        request: ListRtcMPUTaskDetailRequest,
    ) -> Call<'_, ListRtcMPUTaskDetailRequest> {
        self.inner.call(request)
    }
    /// Changes name, effect, layer, or content of a production studio component.
    #[inline]
    pub fn modify_caster_component(
        &self,
        request: ModifyCasterComponentRequest,
    ) -> Call<'_, ModifyCasterComponentRequest> {
        self.inner.call(request)
    }
    /// Changes an episode of a production studio; its type must stay as it is.
    #[inline]
    pub fn modify_caster_episode(
        &self,
        request: ModifyCasterEpisodeRequest,
    ) -> Call<'_, ModifyCasterEpisodeRequest> {
        self.inner.call(request)
    }
    /// Changes a production studio's layout; only the items that change need to be passed.
    #[inline]
    pub fn modify_caster_layout(
        &self,
        request: ModifyCasterLayoutRequest,
    ) -> Call<'_, ModifyCasterLayoutRequest> {
        self.inner.call(request)
    }
    /// Changes episodes in the episode list of a production studio, several in a single call.
    #[inline]
    pub fn modify_caster_program(
        &self,
        request: ModifyCasterProgramRequest,
    ) -> Call<'_, ModifyCasterProgramRequest> {
        self.inner.call(request)
    }
    /// Changes a production studio's video source, such as its URL, material, or offsets.
    #[inline]
    pub fn modify_caster_video_resource(
        &self,
        request: ModifyCasterVideoResourceRequest,
    ) -> Call<'_, ModifyCasterVideoResourceRequest> {
        self.inner.call(request)
    }
    /// Changes background, media layer, or matting of a virtual studio template.
    #[inline]
    pub fn modify_live_ai_studio(
        &self,
        request: ModifyLiveAIStudioRequest,
    ) -> Call<'_, ModifyLiveAIStudioRequest> {
        self.inner.call(request)
    }
    /// Changes a scheduling property of a live domain, such as its acceleration region.
    #[inline]
    pub fn modify_live_domain_schdm_by_property(
        &self,
        request: ModifyLiveDomainSchdmByPropertyRequest,
    ) -> Call<'_, ModifyLiveDomainSchdmByPropertyRequest> {
        self.inner.call(request)
    }
    /// Changes the content moderation type and URL of an interactive messaging app.
    #[inline]
    pub fn modify_live_message_app_audit(
        &self,
        request: ModifyLiveMessageAppAuditRequest,
    ) -> Call<'_, ModifyLiveMessageAppAuditRequest> {
        self.inner.call(request)
    }
    /// Changes the URL that receives an interactive messaging app's event callbacks.
    #[inline]
    pub fn modify_live_message_app_callback(
        &self,
        request: ModifyLiveMessageAppCallbackRequest,
    ) -> Call<'_, ModifyLiveMessageAppCallbackRequest> {
        self.inner.call(request)
    }
    /// Disables an interactive messaging app or enables it again.
    #[inline]
    pub fn modify_live_message_app_disable(
        &self,
        request: ModifyLiveMessageAppDisableRequest,
    ) -> Call<'_, ModifyLiveMessageAppDisableRequest> {
        self.inner.call(request)
    }
    /// Changes the administrators or the information of an interactive message group.
    #[inline]
    pub fn modify_live_message_group(
        &self,
        request: ModifyLiveMessageGroupRequest,
    ) -> Call<'_, ModifyLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Sets whom an interactive message group mutes: everyone, with exceptions, or given users.
    #[inline]
    pub fn modify_live_message_group_band(
        &self,
        request: ModifyLiveMessageGroupBandRequest,
    ) -> Call<'_, ModifyLiveMessageGroupBandRequest> {
        self.inner.call(request)
    }
    /// Changes a user's information and tells for each group whether that succeeded.
    #[inline]
    pub fn modify_live_message_user_info(
        &self,
        request: ModifyLiveMessageUserInfoRequest,
    ) -> Call<'_, ModifyLiveMessageUserInfoRequest> {
        self.inner.call(request)
    }
    /// Points the real-time log delivery of a domain to another Logstore.
    #[inline]
    pub fn modify_live_realtime_log_delivery(
        &self,
        request: ModifyLiveRealtimeLogDeliveryRequest,
    ) -> Call<'_, ModifyLiveRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Changes a playlist's attributes, such as repeat count, insert position, or high-priority show.
    #[inline]
    pub fn modify_show_list(
        &self,
        request: ModifyShowListRequest,
    ) -> Call<'_, ModifyShowListRequest> {
        self.inner.call(request)
    }
    /// Changes a virtual studio layout: background, screen inputs, media inputs, or layer order.
    #[inline]
    pub fn modify_studio_layout(
        &self,
        request: ModifyStudioLayoutRequest,
    ) -> Call<'_, ModifyStudioLayoutRequest> {
        self.inner.call(request)
    }
    /// Mutes all members of a message group at once.
    #[inline]
    pub fn mute_all_group_user(
        &self,
        request: MuteAllGroupUserRequest,
    ) -> Call<'_, MuteAllGroupUserRequest> {
        self.inner.call(request)
    }
    /// Mutes the given members of a message group.
    #[inline]
    pub fn mute_group_user(
        &self,
        request: MuteGroupUserRequest,
    ) -> Call<'_, MuteGroupUserRequest> {
        self.inner.call(request)
    }
    /// Turns on time shifting for a domain, app, or stream, with a storage duration.
    #[inline]
    pub fn open_live_shift(
        &self,
        request: OpenLiveShiftRequest,
    ) -> Call<'_, OpenLiveShiftRequest> {
        self.inner.call(request)
    }
    /// Switches a running playlist to the item named in the call.
    #[inline]
    pub fn play_choosen_show(
        &self,
        request: PlayChoosenShowRequest,
    ) -> Call<'_, PlayChoosenShowRequest> {
        self.inner.call(request)
    }
    /// Takes a domain's function configuration from staging into production.
    #[inline]
    pub fn publish_live_staging_config_to_production(
        &self,
        request: PublishLiveStagingConfigToProductionRequest,
    ) -> Call<'_, PublishLiveStagingConfigToProductionRequest> {
        self.inner.call(request)
    }
    /// Lists multi-stream pushes on a domain in a time range, optionally for one stream.
    #[inline]
    pub fn query_live_domain_multi_stream_list(
        &self,
        request: QueryLiveDomainMultiStreamListRequest,
    ) -> Call<'_, QueryLiveDomainMultiStreamListRequest> {
        self.inner.call(request)
    }
    /// Finds interactive messaging apps by ID or name.
    #[inline]
    pub fn query_message_app(
        &self,
        request: QueryMessageAppRequest,
    ) -> Call<'_, QueryMessageAppRequest> {
        self.inner.call(request)
    }
    /// Returns the status of real-time speech transcription and translation tasks, by task ID.
    #[inline]
    pub fn query_rtc_asr_tasks(
        &self,
        request: QueryRtcAsrTasksRequest,
    ) -> Call<'_, QueryRtcAsrTasksRequest> {
        self.inner.call(request)
    }
    /// Returns whether snapshot callbacks of a domain are authenticated, and the key.
    #[inline]
    pub fn query_snapshot_callback_auth(
        &self,
        request: QuerySnapshotCallbackAuthRequest,
    ) -> Call<'_, QuerySnapshotCallbackAuthRequest> {
        self.inner.call(request)
    }
    /// Starts or stops the recording of a stream by hand while the stream is live.
    #[inline]
    pub fn real_time_record_command(
        &self,
        request: RealTimeRecordCommandRequest,
    ) -> Call<'_, RealTimeRecordCommandRequest> {
        self.inner.call(request)
    }
    /// Brings a deleted message group back.
    #[inline]
    pub fn recover_live_message_deleted_group(
        &self,
        request: RecoverLiveMessageDeletedGroupRequest,
    ) -> Call<'_, RecoverLiveMessageDeletedGroupRequest> {
        self.inner.call(request)
    }
    /// Unmutes the given users in an interactive message group.
    #[inline]
    pub fn remove_live_message_group_band(
        &self,
        request: RemoveLiveMessageGroupBandRequest,
    ) -> Call<'_, RemoveLiveMessageGroupBandRequest> {
        self.inner.call(request)
    }
    /// Takes one show, or several in batch mode, off a production studio's playlist.
    #[inline]
    pub fn remove_show_from_show_list(
        &self,
        request: RemoveShowFromShowListRequest,
    ) -> Call<'_, RemoveShowFromShowListRequest> {
        self.inner.call(request)
    }
    /// Kicks the given terminal users out of a channel and reports a result for each.
    #[inline]
    pub fn remove_terminals(
        &self,
        request: RemoveTerminalsRequest,
    ) -> Call<'_, RemoveTerminalsRequest> {
        self.inner.call(request)
    }
    /// Restarts a production studio, addressed by its ID.
    #[inline]
    pub fn restart_caster(
        &self,
        request: RestartCasterRequest,
    ) -> Call<'_, RestartCasterRequest> {
        self.inner.call(request)
    }
    /// Starts a pull-to-push task again, addressed by its ID.
    #[inline]
    pub fn restart_live_pull_to_push(
        &self,
        request: RestartLivePullToPushRequest,
    ) -> Call<'_, RestartLivePullToPushRequest> {
        self.inner.call(request)
    }
    /// Allows a stream that was forbidden to be pushed again.
    #[inline]
    pub fn resume_live_stream(
        &self,
        request: ResumeLiveStreamRequest,
    ) -> Call<'_, ResumeLiveStreamRequest> {
        self.inner.call(request)
    }
    /// Discards the configuration in the staging environment of a domain.
    #[inline]
    pub fn rollback_live_staging_config(
        &self,
        request: RollbackLiveStagingConfigRequest,
    ) -> Call<'_, RollbackLiveStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Adds likes to a message group, which its members are informed of.
    #[inline]
    pub fn send_like(&self, request: SendLikeRequest) -> Call<'_, SendLikeRequest> {
        self.inner.call(request)
    }
    /// Sends a message to everybody in an interactive message group.
    #[inline]
    pub fn send_live_message_group(
        &self,
        request: SendLiveMessageGroupRequest,
    ) -> Call<'_, SendLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Sends a message to one user of interactive messaging.
    #[inline]
    pub fn send_live_message_user(
        &self,
        request: SendLiveMessageUserRequest,
    ) -> Call<'_, SendLiveMessageUserRequest> {
        self.inner.call(request)
    }
    /// Sends a message to all members of a message group.
    #[inline]
    pub fn send_message_to_group(
        &self,
        request: SendMessageToGroupRequest,
    ) -> Call<'_, SendMessageToGroupRequest> {
        self.inner.call(request)
    }
    /// Sends a message to selected members of a message group.
    #[inline]
    pub fn send_message_to_group_users(
        &self,
        request: SendMessageToGroupUsersRequest,
    ) -> Call<'_, SendMessageToGroupUsersRequest> {
        self.inner.call(request)
    }
    /// Sets source, seek position, playback state, and beautification of a production studio's channel.
    #[inline]
    pub fn set_caster_channel(
        &self,
        request: SetCasterChannelRequest,
    ) -> Call<'_, SetCasterChannelRequest> {
        self.inner.call(request)
    }
    /// Overwrites the whole configuration of a production studio; a parameter left empty clears its setting.
    #[inline]
    pub fn set_caster_config(
        &self,
        request: SetCasterConfigRequest,
    ) -> Call<'_, SetCasterConfigRequest> {
        self.inner.call(request)
    }
    /// Clears a scene's configuration, then puts the given layout or components on it.
    #[inline]
    pub fn set_caster_scene_config(
        &self,
        request: SetCasterSceneConfigRequest,
    ) -> Call<'_, SetCasterSceneConfigRequest> {
        self.inner.call(request)
    }
    /// Switches HTTPS of a live domain on or off, or replaces its certificate.
    #[inline]
    pub fn set_live_domain_certificate(
        &self,
        request: SetLiveDomainCertificateRequest,
    ) -> Call<'_, SetLiveDomainCertificateRequest> {
        self.inner.call(request)
    }
    /// Switches the multi-stream feature of a domain on or off.
    #[inline]
    pub fn set_live_domain_multi_stream_config(
        &self,
        request: SetLiveDomainMultiStreamConfigRequest,
    ) -> Call<'_, SetLiveDomainMultiStreamConfigRequest> {
        self.inner.call(request)
    }
    /// Makes one upstream of a multi-stream push the master, by its sequence number.
    #[inline]
    pub fn set_live_domain_multi_stream_master(
        &self,
        request: SetLiveDomainMultiStreamMasterRequest,
    ) -> Call<'_, SetLiveDomainMultiStreamMasterRequest> {
        self.inner.call(request)
    }
    /// Sets the optimal mode for a multi-stream push of a domain.
    #[inline]
    pub fn set_live_domain_multi_stream_optimal_mode(
        &self,
        request: SetLiveDomainMultiStreamOptimalModeRequest,
    ) -> Call<'_, SetLiveDomainMultiStreamOptimalModeRequest> {
        self.inner.call(request)
    }
    /// Sets or changes function configurations of a domain in the staging environment only.
    #[inline]
    pub fn set_live_domain_staging_config(
        &self,
        request: SetLiveDomainStagingConfigRequest,
    ) -> Call<'_, SetLiveDomainStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Relays a domain's streams from the edge to the listed target domains.
    #[inline]
    pub fn set_live_edge_transfer(
        &self,
        request: SetLiveEdgeTransferRequest,
    ) -> Call<'_, SetLiveEdgeTransferRequest> {
        self.inner.call(request)
    }
    /// Sets up triggered pulling of a stream from an origin domain, for an app.
    #[inline]
    pub fn set_live_lazy_pull_stream_info_config(
        &self,
        request: SetLiveLazyPullStreamInfoConfigRequest,
    ) -> Call<'_, SetLiveLazyPullStreamInfoConfigRequest> {
        self.inner.call(request)
    }
    /// Sets custom SEI on a mixed-stream relay task.
    #[inline]
    pub fn set_live_mpu_task_sei(
        &self,
        request: SetLiveMpuTaskSeiRequest,
    ) -> Call<'_, SetLiveMpuTaskSeiRequest> {
        self.inner.call(request)
    }
    /// Puts locations on a stream's playback blacklist or whitelist, optionally until a release time.
    #[inline]
    pub fn set_live_stream_block(
        &self,
        request: SetLiveStreamBlockRequest,
    ) -> Call<'_, SetLiveStreamBlockRequest> {
        self.inner.call(request)
    }
    /// Sets the playback latency of a domain for HLS, FLV, and RTMP.
    #[inline]
    pub fn set_live_stream_delay_config(
        &self,
        request: SetLiveStreamDelayConfigRequest,
    ) -> Call<'_, SetLiveStreamDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Submits tasks that preload play URLs in an area, for a period of time.
    #[inline]
    pub fn set_live_stream_preload_tasks(
        &self,
        request: SetLiveStreamPreloadTasksRequest,
    ) -> Call<'_, SetLiveStreamPreloadTasksRequest> {
        self.inner.call(request)
    }
    /// Sets the callback URL that reports ingest events of a domain's streams.
    #[inline]
    pub fn set_live_streams_notify_url_config(
        &self,
        request: SetLiveStreamsNotifyUrlConfigRequest,
    ) -> Call<'_, SetLiveStreamsNotifyUrlConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the background material that a production studio's playlist shows.
    #[inline]
    pub fn set_show_list_background(
        &self,
        request: SetShowListBackgroundRequest,
    ) -> Call<'_, SetShowListBackgroundRequest> {
        self.inner.call(request)
    }
    /// Switches authentication of a domain's snapshot callbacks and sets the key.
    #[inline]
    pub fn set_snapshot_callback_auth(
        &self,
        request: SetSnapshotCallbackAuthRequest,
    ) -> Call<'_, SetSnapshotCallbackAuthRequest> {
        self.inner.call(request)
    }
    /// Starts a production studio; its preview and program scenes are made if need be and processing begins.
    #[inline]
    pub fn start_caster(
        &self,
        request: StartCasterRequest,
    ) -> Call<'_, StartCasterRequest> {
        self.inner.call(request)
    }
    /// Opens the preview scene of a production studio.
    #[inline]
    pub fn start_caster_scene(
        &self,
        request: StartCasterSceneRequest,
    ) -> Call<'_, StartCasterSceneRequest> {
        self.inner.call(request)
    }
    /// Starts a transcoding job that was set up on an edge cluster.
    #[inline]
    pub fn start_edge_transcode_job(
        &self,
        request: StartEdgeTranscodeJobRequest,
    ) -> Call<'_, StartEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Brings a stopped live domain back online, so that its status becomes online.
    #[inline]
    pub fn start_live_domain(
        &self,
        request: StartLiveDomainRequest,
    ) -> Call<'_, StartLiveDomainRequest> {
        self.inner.call(request)
    }
    /// Creates a task that mixes or relays streams of a real-time channel to a push address.
    #[inline]
    pub fn start_live_mpu_task(
        &self,
        request: StartLiveMPUTaskRequest,
    ) -> Call<'_, StartLiveMPUTaskRequest> {
        self.inner.call(request)
    }
    /// Starts watching the streams of a monitoring room.
    #[inline]
    pub fn start_live_stream_monitor(
        &self,
        request: StartLiveStreamMonitorRequest,
    ) -> Call<'_, StartLiveStreamMonitorRequest> {
        self.inner.call(request)
    }
    /// Starts a playlist from its first item to the last.
    #[inline]
    pub fn start_playlist(
        &self,
        request: StartPlaylistRequest,
    ) -> Call<'_, StartPlaylistRequest> {
        self.inner.call(request)
    }
    /// Starts recording the subscribed streams of a real-time channel in the cloud.
    #[inline]
    pub fn start_rtc_cloud_recording(
        &self,
        request: StartRtcCloudRecordingRequest,
    ) -> Call<'_, StartRtcCloudRecordingRequest> {
        self.inner.call(request)
    }
    /// Stops a production studio with both its preview (PVW) and program (PGM) scenes.
    #[inline]
    pub fn stop_caster(
        &self,
        request: StopCasterRequest,
    ) -> Call<'_, StopCasterRequest> {
        self.inner.call(request)
    }
    /// Stops one preview (PVW) scene of a production studio; it does not stop program scenes.
    #[inline]
    pub fn stop_caster_scene(
        &self,
        request: StopCasterSceneRequest,
    ) -> Call<'_, StopCasterSceneRequest> {
        self.inner.call(request)
    }
    /// Stops an edge transcoding job on a cluster, by its ID.
    #[inline]
    pub fn stop_edge_transcode_job(
        &self,
        request: StopEdgeTranscodeJobRequest,
    ) -> Call<'_, StopEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Takes a running live domain offline, so that its status becomes offline.
    #[inline]
    pub fn stop_live_domain(
        &self,
        request: StopLiveDomainRequest,
    ) -> Call<'_, StopLiveDomainRequest> {
        self.inner.call(request)
    }
    /// Stops a mixed-stream relay task, addressed by its ID.
    #[inline]
    pub fn stop_live_mpu_task(
        &self,
        request: StopLiveMPUTaskRequest,
    ) -> Call<'_, StopLiveMPUTaskRequest> {
        self.inner.call(request)
    }
    /// Stops a pull-to-push task, addressed by its ID.
    #[inline]
    pub fn stop_live_pull_to_push(
        &self,
        request: StopLivePullToPushRequest,
    ) -> Call<'_, StopLivePullToPushRequest> {
        self.inner.call(request)
    }
    /// Stops the monitoring of streams in a session.
    #[inline]
    pub fn stop_live_stream_monitor(
        &self,
        request: StopLiveStreamMonitorRequest,
    ) -> Call<'_, StopLiveStreamMonitorRequest> {
        self.inner.call(request)
    }
    /// Stops a playlist as a whole, with everything on it.
    #[inline]
    pub fn stop_playlist(
        &self,
        request: StopPlaylistRequest,
    ) -> Call<'_, StopPlaylistRequest> {
        self.inner.call(request)
    }
    /// Ends a real-time subtitle task, addressed by its ID.
    #[inline]
    pub fn stop_rtc_asr_task(
        &self,
        request: StopRtcAsrTaskRequest,
    ) -> Call<'_, StopRtcAsrTaskRequest> {
        self.inner.call(request)
    }
    /// Ends an RTC cloud recording task, addressed by its ID.
    #[inline]
    pub fn stop_rtc_cloud_recording(
        &self,
        request: StopRtcCloudRecordingRequest,
    ) -> Call<'_, StopRtcCloudRecordingRequest> {
        self.inner.call(request)
    }
    /// Puts tags on ApsaraVideo Live resources such as domains.
    #[inline]
    pub fn tag_live_resources(
        &self,
        request: TagLiveResourcesRequest,
    ) -> Call<'_, TagLiveResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off ApsaraVideo Live resources.
    #[inline]
    pub fn un_tag_live_resources(
        &self,
        request: UnTagLiveResourcesRequest,
    ) -> Call<'_, UnTagLiveResourcesRequest> {
        self.inner.call(request)
    }
    /// Lifts the mute of an entire message group.
    #[inline]
    pub fn unban_live_message_group(
        &self,
        request: UnbanLiveMessageGroupRequest,
    ) -> Call<'_, UnbanLiveMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Moves a production studio to another resource group.
    #[inline]
    pub fn update_caster_resource_group(
        &self,
        request: UpdateCasterResourceGroupRequest,
    ) -> Call<'_, UpdateCasterResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Changes how a scene's audio is mixed, or lets it follow the video.
    #[inline]
    pub fn update_caster_scene_audio(
        &self,
        request: UpdateCasterSceneAudioRequest,
    ) -> Call<'_, UpdateCasterSceneAudioRequest> {
        self.inner.call(request)
    }
    /// Changes only the given parts of a scene's configuration, which is faster than `SetCasterSceneConfig`.
    #[inline]
    pub fn update_caster_scene_config(
        &self,
        request: UpdateCasterSceneConfigRequest,
    ) -> Call<'_, UpdateCasterSceneConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a custom transcoding configuration of an app, such as size or bitrate.
    #[inline]
    pub fn update_custom_live_stream_transcode(
        &self,
        request: UpdateCustomLiveStreamTranscodeRequest,
    ) -> Call<'_, UpdateCustomLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Changes template, input, or output stream of an edge transcoding job.
    #[inline]
    pub fn update_edge_transcode_job(
        &self,
        request: UpdateEdgeTranscodeJobRequest,
    ) -> Call<'_, UpdateEdgeTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Changes channel, users, events, or callback URL of an event subscription.
    #[inline]
    pub fn update_event_sub(
        &self,
        request: UpdateEventSubRequest,
    ) -> Call<'_, UpdateEventSubRequest> {
        self.inner.call(request)
    }
    /// Changes a subtitle rule, such as which subtitle template it applies.
    #[inline]
    pub fn update_live_ai_produce_rules(
        &self,
        request: UpdateLiveAIProduceRulesRequest,
    ) -> Call<'_, UpdateLiveAIProduceRulesRequest> {
        self.inner.call(request)
    }
    /// Changes languages, font, colors, or position in a subtitle template.
    #[inline]
    pub fn update_live_ai_subtitle(
        &self,
        request: UpdateLiveAISubtitleRequest,
    ) -> Call<'_, UpdateLiveAISubtitleRequest> {
        self.inner.call(request)
    }
    /// Changes the recording configuration of an app or stream; recordings still go to OSS.
    #[inline]
    pub fn update_live_app_record_config(
        &self,
        request: UpdateLiveAppRecordConfigRequest,
    ) -> Call<'_, UpdateLiveAppRecordConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the snapshot configuration of an app; it applies once streams are pushed again.
    #[inline]
    pub fn update_live_app_snapshot_config(
        &self,
        request: UpdateLiveAppSnapshotConfigRequest,
    ) -> Call<'_, UpdateLiveAppSnapshotConfigRequest> {
        self.inner.call(request)
    }
    /// Changes OSS storage or business type of an audio moderation configuration.
    #[inline]
    pub fn update_live_audio_audit_config(
        &self,
        request: UpdateLiveAudioAuditConfigRequest,
    ) -> Call<'_, UpdateLiveAudioAuditConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the callback URL and template for a domain's audio moderation results.
    #[inline]
    pub fn update_live_audio_audit_notify_config(
        &self,
        request: UpdateLiveAudioAuditNotifyConfigRequest,
    ) -> Call<'_, UpdateLiveAudioAuditNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Changes times or arguments of a relay from the live center to another URL.
    #[inline]
    pub fn update_live_center_transfer(
        &self,
        request: UpdateLiveCenterTransferRequest,
    ) -> Call<'_, UpdateLiveCenterTransferRequest> {
        self.inner.call(request)
    }
    /// Changes by how much time the broadcast of a stream is delayed.
    #[inline]
    pub fn update_live_delay_config(
        &self,
        request: UpdateLiveDelayConfigRequest,
    ) -> Call<'_, UpdateLiveDelayConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the URL that a domain's moderation callbacks are sent to.
    #[inline]
    pub fn update_live_detect_notify_config(
        &self,
        request: UpdateLiveDetectNotifyConfigRequest,
    ) -> Call<'_, UpdateLiveDetectNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a mixed-stream relay task, such as its output URLs or transcoding parameters.
    #[inline]
    pub fn update_live_mpu_task(
        &self,
        request: UpdateLiveMPUTaskRequest,
    ) -> Call<'_, UpdateLiveMPUTaskRequest> {
        self.inner.call(request)
    }
    /// Changes packaging settings of an app or stream, such as segment count and duration.
    #[inline]
    pub fn update_live_package_config(
        &self,
        request: UpdateLivePackageConfigRequest,
    ) -> Call<'_, UpdateLivePackageConfigRequest> {
        self.inner.call(request)
    }
    /// Changes source URL, start time, or end time of a stream that is pulled from an origin.
    #[inline]
    pub fn update_live_pull_stream_info_config(
        &self,
        request: UpdateLivePullStreamInfoConfigRequest,
    ) -> Call<'_, UpdateLivePullStreamInfoConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a pull-to-push task, such as its times, sources, or repeat count.
    #[inline]
    pub fn update_live_pull_to_push(
        &self,
        request: UpdateLivePullToPushRequest,
    ) -> Call<'_, UpdateLivePullToPushRequest> {
        self.inner.call(request)
    }
    /// Changes the recording callback settings of a whole domain.
    #[inline]
    pub fn update_live_record_notify_config(
        &self,
        request: UpdateLiveRecordNotifyConfigRequest,
    ) -> Call<'_, UpdateLiveRecordNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a live-to-VOD recording configuration, such as cycle or VOD transcoding group.
    #[inline]
    pub fn update_live_record_vod_config(
        &self,
        request: UpdateLiveRecordVodConfigRequest,
    ) -> Call<'_, UpdateLiveRecordVodConfigRequest> {
        self.inner.call(request)
    }
    /// Changes interval, scenes, or OSS storage of snapshot moderation for a domain or app.
    #[inline]
    pub fn update_live_snapshot_detect_porn_config(
        &self,
        request: UpdateLiveSnapshotDetectPornConfigRequest,
    ) -> Call<'_, UpdateLiveSnapshotDetectPornConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the snapshot callback URL of a domain or its authentication.
    #[inline]
    pub fn update_live_snapshot_notify_config(
        &self,
        request: UpdateLiveSnapshotNotifyConfigRequest,
    ) -> Call<'_, UpdateLiveSnapshotNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the inputs, output template, or callbacks of a stream monitoring session.
    #[inline]
    pub fn update_live_stream_monitor(
        &self,
        request: UpdateLiveStreamMonitorRequest,
    ) -> Call<'_, UpdateLiveStreamMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes a standard transcoding template of an app, such as encryption or triggering.
    #[inline]
    pub fn update_live_stream_transcode(
        &self,
        request: UpdateLiveStreamTranscodeRequest,
    ) -> Call<'_, UpdateLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Changes picture, size, offset, or transparency in a watermark template.
    #[inline]
    pub fn update_live_stream_watermark(
        &self,
        request: UpdateLiveStreamWatermarkRequest,
    ) -> Call<'_, UpdateLiveStreamWatermarkRequest> {
        self.inner.call(request)
    }
    /// Changes which watermark template a watermark rule uses, or its description.
    #[inline]
    pub fn update_live_stream_watermark_rule(
        &self,
        request: UpdateLiveStreamWatermarkRuleRequest,
    ) -> Call<'_, UpdateLiveStreamWatermarkRuleRequest> {
        self.inner.call(request)
    }
    /// Changes name, settings, or extension of an interactive messaging app.
    #[inline]
    pub fn update_message_app(
        &self,
        request: UpdateMessageAppRequest,
    ) -> Call<'_, UpdateMessageAppRequest> {
        self.inner.call(request)
    }
    /// Changes the extension data of a message group.
    #[inline]
    pub fn update_message_group(
        &self,
        request: UpdateMessageGroupRequest,
    ) -> Call<'_, UpdateMessageGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the input streams or the layout of a stream mixing task.
    #[inline]
    pub fn update_mix_stream(
        &self,
        request: UpdateMixStreamRequest,
    ) -> Call<'_, UpdateMixStreamRequest> {
        self.inner.call(request)
    }
    /// Changes whom a running RTC cloud recording subscribes to, or its mixing layout.
    #[inline]
    pub fn update_rtc_cloud_recording(
        &self,
        request: UpdateRtcCloudRecordingRequest,
    ) -> Call<'_, UpdateRtcCloudRecordingRequest> {
        self.inner.call(request)
    }
    /// Changes channels or callback URL of a mixed-stream relay event subscription.
    #[inline]
    pub fn update_rtc_mpu_event_sub(
        &self,
        request: UpdateRtcMPUEventSubRequest,
    ) -> Call<'_, UpdateRtcMPUEventSubRequest> {
        self.inner.call(request)
    }
    /// Changes a custom RTS transcoding template, such as size, bitrate, or audio settings.
    #[inline]
    pub fn update_rts_live_stream_transcode(
        &self,
        request: UpdateRtsLiveStreamTranscodeRequest,
    ) -> Call<'_, UpdateRtsLiveStreamTranscodeRequest> {
        self.inner.call(request)
    }
    /// Checks by the chosen verification type that a domain belongs to the account.
    #[inline]
    pub fn verify_live_domain_owner(
        &self,
        request: VerifyLiveDomainOwnerRequest,
    ) -> Call<'_, VerifyLiveDomainOwnerRequest> {
        self.inner.call(request)
    }
}
